import { useChannel } from '../../channel/use-channel.ts';
import { CheckField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { AssertionDraft } from './assertion-draft.ts';
import styles from './incident-dialog.module.css';

/** The other claims of the incident that the same statement makes: three labs named in one sentence are three claims. */
export function AlsoClaims(props: {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
}) {
  const s = useStrings();
  const { draft, set } = props;
  const { claim, also } = draft;
  const asked = draft.incident === '' || claim === '' ? null : { incident: draft.incident };
  const others = (useChannel('claims.list', asked).value?.items ?? []).filter(({ id }) => id !== claim);
  if (asked === null || others.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{s.incident.alsoClaims(also.length)}</summary>
      <div className={styles.choices}>
        {others.map(({ id, text }) => (
          <CheckField
            key={id}
            label={text}
            checked={also.includes(id)}
            onChange={(isAlso) => set({ also: isAlso ? [...also, id] : also.filter((each) => each !== id) })}
          />
        ))}
      </div>
    </details>
  );
}
