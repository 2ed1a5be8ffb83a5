import type { Measure } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './life-bar.module.css';
import { lifeSpans } from './life-spans.ts';

type Props = {
  readonly life: Measure['life'];
  readonly scale: readonly [number, number];
  /** A day to be marked, in milliseconds. */
  readonly marked: number;
};

/** The life of a measure as a bar on the scale that all rows share; the words are those of its steps. */
export function LifeBar({ life, scale: [first, last], marked }: Props) {
  const s = useStrings();
  const x = (at: number): number => (100 * (at - first)) / (last - first);
  const words = life.map(
    ({ status, from }) =>
      `${s.tokens.measureStatus[status]} ${formatEventDate(from, s.locale, s.common.aboutDate)}`,
  );
  return (
    <div className={styles.bar} role="img" aria-label={words.join('; ')} title={words.join('\n')}>
      <span className={styles.day} style={{ insetInlineStart: `${x(marked)}%` }} />
      {lifeSpans(life).map(({ status, start, end }) => (
        <span
          key={`${status} ${start}`}
          className={styles.span}
          data-status={status}
          data-open={end === null || undefined}
          style={{ insetInlineStart: `${x(start)}%`, inlineSize: `max(3px, ${x(end ?? last) - x(start)}%)` }}
        />
      ))}
    </div>
  );
}
