import { useId } from 'react';
import type { Mark } from '../../../shared/timeline/mark.ts';
import { entryAddress } from './entry-words.ts';
import styles from './timeline-chart.module.css';

type Props = {
  readonly mark: Mark;
  readonly rowHeight: number;
  readonly current: boolean;
  /** Pixels to the right in which nothing else is drawn. */
  readonly room: number;
};

/** About the width of a letter, in pixels; what is cut off is in the list below and in the tooltip. */
const letter = 6.4;
const leastLetters = 8;

function labelFor(title: string, room: number): string {
  const letters = Math.floor(room / letter);
  if (letters < Math.min(leastLetters, title.length)) return '';
  return title.length <= letters ? title : `${title.slice(0, letters - 1).trimEnd()}…`;
}

const against = new Set(['denies', 'refutes', 'retracts', 'withdrawn', 'paused']);

/** Incidents are round, statements are square (on their point where they deny), measures and stretches are bars. */
export function MarkShape({ mark, rowHeight, current, room }: Props) {
  const gradient = useId();
  const { entry, shape, row, x0, x1 } = mark;
  const y = row * rowHeight + rowHeight / 2;
  const middle = (x0 + x1) / 2;
  const drawn =
    shape === 'bar' ? (
      <>
        <FadeGradient id={gradient} mark={mark} />
        <rect
          className={styles.bar}
          x={x0}
          y={y - 8}
          width={x1 - x0}
          height={16}
          rx={4}
          fill={`url(#${gradient})`}
        />
      </>
    ) : entry.kind === 'incident' ? (
      <circle className={styles.point} cx={middle} cy={y} r={5.5} />
    ) : (
      <rect
        className={styles.point}
        x={middle - 4.5}
        y={y - 4.5}
        width={9}
        height={9}
        transform={against.has(entry.status) ? `rotate(45 ${middle} ${y})` : undefined}
      />
    );
  return (
    <a
      href={entryAddress(entry)}
      tabIndex={-1}
      className={styles.mark}
      data-kind={entry.kind}
      data-status={entry.status}
      data-current={current || undefined}
    >
      <title>{entry.title}</title>
      {drawn}
      <MarkLabel mark={mark} room={room} y={y + 4} />
      {current && (
        <rect className={styles.ring} x={x0 - 4} y={y - 9} width={x1 - x0 + 8} height={18} rx={9} />
      )}
    </a>
  );
}

/** Beside a mark, or inside of a bar where that is sure for long enough. */
function MarkLabel({ mark, room, y }: { readonly mark: Mark; readonly room: number; readonly y: number }) {
  const inside = Math.min(mark.fadeOut, mark.x1 + room) - mark.fadeIn;
  const fits = mark.shape === 'bar' && inside > 100 && inside > room;
  return (
    <text
      className={styles.label}
      data-inside={fits || undefined}
      x={fits ? Math.max(0, mark.fadeIn) + 8 : mark.x1 + 6}
      y={y}
    >
      {labelFor(mark.entry.title, (fits ? inside : room) - 14)}
    </text>
  );
}

/** Sure in the middle, fading where the date is not. */
function FadeGradient({ id, mark }: { readonly id: string; readonly mark: Mark }) {
  const { x0, x1, fadeIn, fadeOut } = mark;
  const share = (x: number): number => Math.min(1, Math.max(0, (x - x0) / Math.max(1, x1 - x0)));
  const edge = (open: boolean): number => (open || fadeIn > x0 || fadeOut < x1 ? 0.12 : 1);
  return (
    <linearGradient id={id}>
      <stop offset={0} stopColor="currentColor" stopOpacity={edge(mark.openStart)} />
      <stop offset={share(fadeIn)} stopColor="currentColor" />
      <stop offset={share(fadeOut)} stopColor="currentColor" />
      <stop offset={1} stopColor="currentColor" stopOpacity={edge(mark.openEnd)} />
    </linearGradient>
  );
}
