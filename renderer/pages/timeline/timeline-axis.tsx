import type { TimelineScale } from '../../../shared/timeline/timeline-scale.ts';
import { type TickUnit, timelineTicks } from '../../../shared/timeline/timeline-ticks.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './timeline-chart.module.css';

type Props = { readonly scale: TimelineScale; readonly top: number; readonly height: number };

const spacing = 84;

export function TimelineAxis({ scale, top, height }: Props) {
  const s = useStrings();
  return timelineTicks(scale, spacing).map(({ day, x, unit }) => (
    <g key={day} className={styles.tick} data-unit={unit}>
      <line x1={x} x2={x} y1={top - 6} y2={height} />
      <text x={x + 4} y={16}>
        {tickWords(day, unit, s.locale)}
      </text>
    </g>
  ));
}

const parts = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<TickUnit, Intl.DateTimeFormatOptions>;

const tickWords = (day: string, unit: TickUnit, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...parts[unit], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
