import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './choice-list.module.css';

export type Choice = {
  readonly name: string;
  readonly address: string;
  readonly note: string;
  readonly disabled?: boolean;
};

type Props = {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Positions of those that are chosen. */
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
};

/** Feeds to choose from, by their position: addresses may stand there twice. */
export function ChoiceList({ label, choices, chosen, onChange }: Props) {
  const toggle = (position: number): void => {
    const next = new Set(chosen);
    if (!next.delete(position)) next.add(position);
    onChange(next);
  };
  return (
    <ul className={styles.list} aria-label={label}>
      {choices.map(({ name, address, note, disabled = false }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is what a file holds, and does not move
        <li key={position}>
          <label className={styles.choice} data-disabled={disabled || undefined}>
            <input
              type="checkbox"
              checked={chosen.has(position)}
              disabled={disabled}
              onChange={() => toggle(position)}
            />
            <span className={styles.name}>
              <Untrusted text={name} />
            </span>
            <small>{note}</small>
            <small className={styles.address}>
              <Untrusted text={address} />
            </small>
          </label>
        </li>
      ))}
    </ul>
  );
}
