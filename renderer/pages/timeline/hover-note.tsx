import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { kindWords } from '../../../shared/words/status-words.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import type { Pointed } from './chart-stage.tsx';
import styles from './timeline-chart.module.css';

type Props = {
  readonly hit: Pointed;
  readonly differs: ReadonlySet<string>;
};

/** What the pointer is at, beside it. */
export function HoverNote({ hit, differs }: Props) {
  const s = useStrings();
  const { mark, bin, x, y } = hit;
  if (!mark && !bin) return null;
  return (
    <div
      className={styles.note}
      style={{
        left: `min(calc(var(--gutter) + ${x + 12}px), calc(100% - 21rem))`,
        top: `min(${y + 20}px, calc(100% - 8rem))`,
      }}
      aria-hidden="true"
    >
      {bin && s.timeline.crowd(bin.count)}
      {mark && (
        <>
          <span className={styles.when}>
            {formatEventDate(mark.entry.date, s.locale, s.common.aboutDate)} ·{' '}
            {kindWords(mark.entry, s.tokens)}
            {mark.entry.claimStatus && ` · ${s.tokens.claimStatus[mark.entry.claimStatus]}`}
          </span>
          <strong>
            {mark.entry.by !== null && (
              <>
                <Untrusted text={mark.entry.by} />
                {': '}
              </>
            )}
            <Untrusted text={mark.entry.title} />
          </strong>
          {differs.has(mark.entry.id) && <span className={styles.unlike}>{s.timeline.unlike}</span>}
        </>
      )}
    </div>
  );
}
