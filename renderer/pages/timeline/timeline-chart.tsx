import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { Mark } from '../../../shared/timeline/mark.ts';
import { defaultLayout, type Lane, timelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import {
  dayNumber,
  dayOfNumber,
  panned,
  scaleOver,
  type TimelineScale,
  zoomed,
} from '../../../shared/timeline/timeline-scale.ts';
import { formatEventDate } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { entryAddress, statusWords } from './entry-words.ts';
import { MarkShape } from './mark-shape.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import styles from './timeline-chart.module.css';
import { useWheel, useWidth } from './use-box.ts';

const rowHeight = 22;
const axisHeight = 28;
const laneGap = 12;
const order: readonly TimelineEntry['kind'][] = ['incident', 'assertion', 'measure'];

/** Everything that has a day, with room at both ends. */
function wholeScale(entries: readonly TimelineEntry[], width: number): TimelineScale {
  const days = entries
    .flatMap(({ start, end }) => [start, end])
    .filter((day) => day !== null)
    .sort();
  const first = dayNumber(days[0] ?? '2026-01-01');
  const last = dayNumber(days.at(-1) ?? '2026-12-31');
  const room = Math.max(7, (last - first) * 0.06);
  return scaleOver(dayOfNumber(first - room), dayOfNumber(last + room), width);
}

function useLanes(entries: readonly TimelineEntry[], { start, end, width }: TimelineScale) {
  return useMemo(() => {
    const sorted = order.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
    return timelineLayout(sorted, {
      ...defaultLayout,
      scale: { start, end, width },
      lanesOf: ({ kind }) => [kind],
    });
  }, [entries, start, end, width]);
}

/** Drawn: a lane a kind, points for days, bars for stretches and for measures over their life. */
export function TimelineChart({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const s = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [moved, setMoved] = useState<Omit<TimelineScale, 'width'> | null>(null);
  const [current, setCurrent] = useState(0);
  const scale = moved ? { ...moved, width } : wholeScale(entries, width);
  const { lanes, rows } = useLanes(entries, scale);
  const marks = lanes.flatMap((lane) => lane.marks);
  const here = marks[Math.min(current, marks.length - 1)];
  const height = axisHeight + rows * rowHeight + lanes.length * laneGap;
  useWheel(box, (event, x) =>
    setMoved(event.ctrlKey ? zoomed(scale, Math.exp(-event.deltaY / 200), x) : panned(scale, event.deltaX)),
  );
  const onKeyDown = useChartKeys({ scale, marks, here, setMoved, setCurrent });
  return (
    <div
      ref={box}
      className={styles.chart}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys; its label says which
      tabIndex={0}
      role="application"
      aria-label={s.timeline.chartLabel}
      onKeyDown={onKeyDown}
    >
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <TimelineAxis scale={scale} top={axisHeight} height={height} />
          {lanes.map((lane, index) => (
            <g
              key={lane.id}
              transform={`translate(0 ${axisHeight + lane.top * rowHeight + index * laneGap})`}
            >
              <LaneMarks lane={lane} here={here} width={width} />
            </g>
          ))}
        </svg>
      )}
      {here && <CurrentWords entry={here.entry} />}
    </div>
  );
}

function useChartKeys(chart: {
  readonly scale: TimelineScale;
  readonly marks: readonly Mark[];
  readonly here: Mark | undefined;
  readonly setMoved: (scale: TimelineScale | null) => void;
  readonly setCurrent: (index: number) => void;
}): (event: KeyboardEvent) => void {
  const { scale, marks, here, setMoved, setCurrent } = chart;
  const go = (by: number): void => {
    const from = here ? marks.indexOf(here) : 0;
    setCurrent(Math.min(marks.length - 1, Math.max(0, from + by)));
  };
  const zoom = (factor: number): void => setMoved(zoomed(scale, factor, scale.width / 2));
  const open = (): void => {
    const address = here && entryAddress(here.entry);
    if (address) window.location.hash = address;
  };
  const keys = new Map([
    ['ArrowRight', () => go(1)],
    ['ArrowLeft', () => go(-1)],
    ['+', () => zoom(1.5)],
    ['-', () => zoom(1 / 1.5)],
    ['0', () => setMoved(null)],
    ['Enter', open],
  ]);
  return (event) => {
    const run = keys.get(event.key);
    if (!run || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    run();
  };
}

/** From the end of a mark to the next one in its row, or to the edge. */
function roomBeside(mark: Mark, marks: readonly Mark[], width: number): number {
  const after = marks.filter(({ row, x0 }) => row === mark.row && x0 > mark.x0).map(({ x0 }) => x0);
  return Math.min(width, ...after) - mark.x1;
}

function LaneMarks({
  lane,
  here,
  width,
}: {
  readonly lane: Lane;
  readonly here: Mark | undefined;
  readonly width: number;
}) {
  const s = useStrings();
  const most = Math.max(1, ...lane.bins.map(({ count }) => count));
  // Lanes are made from the kinds of entries, one a kind.
  const title = s.tokens.entryKind[lane.id as TimelineEntry['kind']];
  return (
    <>
      {lane.bins.map(({ x0, x1, count }) => {
        const tall = 4 + (32 * count) / most;
        return (
          <rect
            key={x0}
            className={styles.bin}
            x={x0}
            width={x1 - x0 - 1}
            y={2 * rowHeight - tall}
            height={tall}
          />
        );
      })}
      {lane.marks.map((mark) => (
        <MarkShape
          key={mark.entry.id}
          mark={mark}
          rowHeight={rowHeight}
          current={mark === here}
          room={roomBeside(mark, lane.marks, width)}
        />
      ))}
      <text className={styles.lane} x={8} y={15}>
        {title}
      </text>
    </>
  );
}

function CurrentWords({ entry }: { readonly entry: TimelineEntry }) {
  const s = useStrings();
  return (
    <p className={styles.current} aria-live="polite">
      <time>{formatEventDate(entry.date, s.locale, s.common.aboutDate)}</time> <bdi>{entry.title}</bdi>
      <span>{statusWords(entry, s)}</span>
    </p>
  );
}
