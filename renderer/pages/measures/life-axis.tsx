import { millisecondsOfDay } from '../../../shared/model/milliseconds-of-day.ts';
import { tickWords } from '../../../shared/timeline/tick-words.ts';
import { timelineTicks } from '../../../shared/timeline/timeline-ticks.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './life-bar.module.css';

/** As wide as the column is where it is narrowest, and as far apart as its words are long. */
const width = 240;
const spacing = 62;

/** The days at which the bars beneath stand. Their own words say them one by one. */
export function LifeAxis({ scale: [first, last] }: { readonly scale: readonly [number, number] }) {
  const s = useStrings();
  const words = tickWords(s.locale);
  const scale = { start: first / millisecondsOfDay, end: last / millisecondsOfDay, width };
  return (
    <div className={styles.axis} aria-hidden="true">
      {timelineTicks(scale, spacing)
        .filter(({ x }) => x < width - spacing / 2)
        .map((tick) => (
          <span key={tick.day} style={{ insetInlineStart: `${(100 * tick.x) / width}%` }}>
            {words(tick)}
          </span>
        ))}
    </div>
  );
}
