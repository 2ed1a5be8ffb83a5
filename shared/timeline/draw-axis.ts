import { letterWidth, type Pen } from './pen.ts';
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
  const now = presentOn(scale, words);
  for (const tick of timelineTicks(scale, spacing)) {
    const isYear = tick.unit === 'year';
    const text = words.tickWords(tick);
    const from = tick.x + 4;
    const to = from + widthOf(text);
    if (to > scale.width || (now && from < now.to && to > now.from)) continue;
    pen.text([from, 16], text, { ink: isYear ? 'ink' : 'ink-faint', size, bold: isYear });
  }
  if (now) pen.text([now.from, 16], words.today, { ink: 'accent', size, bold: true });
}

const size = 11;
const widthOf = (text: string): number => text.length * letterWidth(size) + 8;

/** Where the word of the present stands, in the place of the ticks that it would lie upon; null where it is not seen. */
function presentOn(scale: TimelineScale, { now, today }: AxisWords) {
  const x = xOf(scale, now);
  if (x < 0 || x > scale.width) return null;
  const from = Math.min(x + 4, scale.width - widthOf(today));
  return { from, to: from + widthOf(today) };
}
