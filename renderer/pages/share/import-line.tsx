import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { isSettled, type Keeps } from './import-keeps.ts';

export type LinePlace = {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly size: number;
  readonly total: number;
};

/** A record that differs: what it is, and whether something of it is still to be said. */
export function ImportLine(props: {
  readonly row: ImportRowShown;
  readonly place: LinePlace;
  readonly isCurrent: boolean;
  readonly keeps: Keeps;
  readonly onChoose: () => void;
}) {
  const s = useStrings();
  const { row, place, isCurrent, keeps, onChoose } = props;
  const isConflict = row.what === 'conflict';
  const state = isConflict && isSettled(keeps, row) ? s.intake.settled : s.intake.whats[row.what];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys, and takes them to this line
    <div
      id={place.id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      className={styles.row}
      data-open={(isConflict && !isSettled(keeps, row)) || undefined}
      style={{ height: place.size, transform: `translateY(${place.start}px)` }}
      onClick={onChoose}
    >
      <span className={styles.title}>
        <Untrusted text={row.title} />
      </span>
      <span className={styles.soft}>
        {s.tokens.record[row.kind]} · <span className={styles.state}>{state}</span>
      </span>
    </div>
  );
}
