import type { Pen } from './pen.ts';
import { type TimelineScale, xOf } from './timeline-scale.ts';
import { type Tick, timelineTicks } from './timeline-ticks.ts';

export const axisHeight = 28;
const spacing = 84;

export type AxisWords = {
  readonly tickWords: (tick: Tick) => string;
  /** What stands at the line of the present. */
  readonly today: string;
  /** The present, or the day as known on which all is shown, as a day number. */
  readonly now: number;
};

/** The lines of the axis over the whole height, and today's. */
export function drawGrid(pen: Pen, scale: TimelineScale, height: number, { now }: AxisWords): void {
  for (const { x, unit } of timelineTicks(scale, spacing)) {
    const ink = unit === 'year' ? 'line-strong' : 'line';
    pen.path(
      [
        [x, axisHeight - 6],
        [x, height],
      ],
      { stroke: ink, strokeWidth: 1 },
    );
  }
  const x = xOf(scale, now);
  if (x >= 0 && x <= scale.width) {
    pen.path(
      [
        [x, axisHeight - 6],
        [x, height],
      ],
      { stroke: 'accent', strokeWidth: 1.5, dash: [4, 3] },
    );
  }
}

/** The words of the axis, above everything that is scrolled beneath them. */
export function drawAxis(pen: Pen, scale: TimelineScale, words: AxisWords): void {
  pen.rect({ x: 0, y: 0, width: scale.width, height: axisHeight - 4 }, { fill: 'paper' });
  const now = xOf(scale, words.now);
  for (const tick of timelineTicks(scale, spacing)) {
    const isYear = tick.unit === 'year';
    const size = 11;
    pen.text([tick.x + 4, 16], words.tickWords(tick), {
      ink: isYear ? 'ink' : 'ink-faint',
      size,
      bold: isYear,
    });
  }
  if (now < 0 || now > scale.width) return;
  const anchor = now > scale.width - 60 ? 'end' : 'start';
  const x = anchor === 'end' ? now - 4 : now + 4;
  pen.text([x, axisHeight + 6], words.today, { ink: 'accent', size: 10, anchor, halo: 'paper', bold: true });
}
