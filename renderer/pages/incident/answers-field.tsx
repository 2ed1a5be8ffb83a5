import type { Assertion } from '../../../shared/model/assertion.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { CheckField, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { type AssertionDraft, answerable, withAnswered } from './assertion-draft.ts';
import styles from './incident-dialog.module.css';
import { sameStatement } from './repeat-requests.ts';

type Props = {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
  /** The one that is changed, which does not answer itself. */
  readonly own: string | undefined;
};

/** A denial stands under what it denies, in one claim or in all that the statement makes; a repetition counts to what it repeats. */
export function AnswersField({ draft, set, own }: Props) {
  const s = useStrings();
  const within = draft.incident === '' ? null : { incident: draft.incident };
  const claims = useChannel('claims.list', within).value?.items;
  const all = useChannel('assertions.list', within).value?.items ?? [];
  const textOf = (claim: string): string => claims?.find(({ id }) => id === claim)?.text ?? '';
  const labelOf = ({ speaker, stance, claim, said }: Assertion): string =>
    `${speaker.name} ${s.tokens.stance[stance]}${said ? ` (${said})` : ''}: ${textOf(claim).slice(0, 80)}`;
  const others = answerable(all, draft.claim).filter(({ id }) => id !== own);
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={s.incident.answers}
          hint={s.incident.answersHint}
          value={draft.answers}
          choices={[
            { value: '', label: s.common.none },
            ...others.map((each) => ({ value: each.id, label: labelOf(each) })),
          ]}
          onChange={(answers) => set({ answers })}
        />
        <TextField
          label={s.incident.origin}
          hint={s.incident.originHint}
          value={draft.origin}
          onChange={(origin) => set({ origin })}
        />
      </div>
      {own === undefined && <WholeStatement draft={draft} set={set} all={all} />}
    </>
  );
}

/** One press answers all the claims that the answered statement makes: who calls an advisory groundless means all of it. */
function WholeStatement(props: Pick<Props, 'draft' | 'set'> & { readonly all: readonly Assertion[] }) {
  const s = useStrings();
  const { draft, set, all } = props;
  const answered = all.find(({ id }) => id === draft.answers);
  if (!answered || answered.claim !== draft.claim) return null;
  const claims = sameStatement(answered, all).map(({ claim }) => claim);
  if (claims.length < 2) return null;
  return (
    <CheckField
      label={s.incident.answersAll(claims.length)}
      checked={claims.every((claim) => claim === draft.claim || draft.also.includes(claim))}
      onChange={(isWhole) => set(withAnswered(draft, claims, isWhole))}
    />
  );
}
