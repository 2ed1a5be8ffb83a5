import { useStrings } from '../../strings/use-strings.ts';
import type { AssertionDraft } from './assertion-draft.ts';
import { ClaimChecks } from './claim-checks.tsx';

/** The other claims of the incident that the same statement makes: three labs named in one sentence are three claims. */
export function AlsoClaims(props: {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
}) {
  const s = useStrings();
  const { draft, set } = props;
  const { incident, claim, also } = draft;
  if (incident === '' || claim === '') return null;
  return (
    <ClaimChecks
      summary={s.incident.alsoClaims(also.length)}
      incident={incident}
      except={claim}
      chosen={also}
      onChange={(chosen) => set({ also: chosen })}
    />
  );
}
