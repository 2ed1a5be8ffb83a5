import { CheckField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { AssertionDraft } from './assertion-draft.ts';
import { ClaimChecks } from './claim-checks.tsx';
import { isLong } from './narrow-quote.ts';

/** The other claims of the incident that the same statement makes: three labs named in one sentence are three claims. */
export function AlsoClaims(props: {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
  readonly words: string;
}) {
  const s = useStrings();
  const { draft, set, words } = props;
  const { incident, claim, also } = draft;
  if (incident === '' || claim === '') return null;
  return (
    <>
      <ClaimChecks
        summary={s.incident.alsoClaims(also.length)}
        incident={incident}
        except={claim}
        chosen={also}
        onChange={(chosen) => set({ also: chosen })}
      />
      {also.length > 0 && isLong(words) && (
        <CheckField
          label={s.incident.ownSentences}
          hint={s.incident.ownSentencesHint}
          checked={draft.isNarrow}
          onChange={(isNarrow) => set({ isNarrow })}
        />
      )}
    </>
  );
}
