import type { ReactNode } from 'react';
import { useChannel } from '../../channel/use-channel.ts';
import { CheckField } from '../../components/field.tsx';
import styles from './incident-dialog.module.css';

type Props = {
  readonly summary: string;
  readonly incident: string;
  /** The claim that the form is about, which is no choice. */
  readonly except?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What is chosen beside claims. */
  readonly children?: ReactNode;
};

/** Claims of an incident to choose from, folded away until they are wanted; nothing where there is nothing to choose. */
export function ClaimChecks({ summary, incident, except, chosen, onChange, children }: Props) {
  const all = useChannel('claims.list', { incident }).value?.items ?? [];
  const claims = all.filter(({ id }) => id !== except);
  if (claims.length === 0 && children === undefined) return null;
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {claims.length > 0 && (
        <div className={styles.choices}>
          {claims.map(({ id, text }) => (
            <CheckField
              key={id}
              label={text}
              checked={chosen.includes(id)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          ))}
        </div>
      )}
      {children}
    </details>
  );
}
