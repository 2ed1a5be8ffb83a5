import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { drawMark } from './draw-mark.ts';
import { fitted } from './fitted.ts';
import type { Mark } from './mark.ts';
import type { Pen } from './pen.ts';
import { densityRows, type Lane } from './timeline-layout.ts';
import { type TimelineScale, xOf } from './timeline-scale.ts';

/** Heights in pixels, the same on the screen and on paper. */
export const rowHeight = 22;
export const laneGap = 14;
export const labelSize = 11;

/** Where a lane begins, below the axis. */
export const laneTop = ({ top }: Lane, index: number): number => top * rowHeight + index * laneGap;

/** How far beyond the present what goes on fades away, in pixels. */
const beyond = 24;

export type LaneWords = {
  readonly labelOf: (entry: TimelineEntry) => string;
  /** Entries that stood otherwise than they do now. */
  readonly differs: ReadonlySet<string>;
  /** The present, or the day as known on which all is shown, as a day number: nothing is known to go on beyond it. */
  readonly now: number;
};

/** A lane from `y` on: how many there are where they are too many, else each mark with as many of its words as have room. */
export function drawLane(pen: Pen, lane: Lane, y: number, scale: TimelineScale, words: LaneWords): void {
  drawBins(pen, lane, y);
  const now = xOf(scale, words.now);
  const marks = lane.marks.map((mark) => untilNow(mark, now));
  for (const [mark, room] of withRoom(marks, scale.width)) {
    const middle = y + mark.row * rowHeight + rowHeight / 2;
    drawMark(pen, mark, middle);
    if (words.differs.has(mark.entry.id)) drawDifference(pen, mark, middle);
    drawLabel(pen, mark, room, middle, words.labelOf(mark.entry));
  }
}

/** What goes on is drawn as far as it is known to. */
function untilNow(mark: Mark, now: number): Mark {
  if (!mark.openEnd || now <= mark.x0 || now + beyond >= mark.x1) return mark;
  return { ...mark, fadeIn: Math.min(mark.fadeIn, now), fadeOut: now, x1: now + beyond };
}

/** Below the bars of the lane. The tallest stands for the most of the lane, so that lanes are read by themselves. */
function drawBins(pen: Pen, { bins, rows }: Lane, y: number): void {
  const most = bins.reduce((high, { count }) => Math.max(high, count), 1);
  const ground = y + rows * rowHeight;
  const space = densityRows * rowHeight - 6;
  for (const { x0, x1, count } of bins) {
    const height = 3 + ((space - 3) * count) / most;
    pen.rect({ x: x0, y: ground - height, width: Math.max(1, x1 - x0 - 1), height }, { fill: 'line-strong' });
  }
}

/** Each mark with the pixels to its right in which nothing else is drawn. */
function withRoom(marks: readonly Mark[], width: number): (readonly [Mark, number])[] {
  const next = new Map<number, number>();
  return marks
    .toSorted((a, b) => b.x0 - a.x0)
    .map((mark) => {
      const room = Math.min(width, next.get(mark.row) ?? width) - mark.x1;
      next.set(mark.row, mark.x0);
      return [mark, room] as const;
    });
}

/** Beside a mark or, where that has no room or the bar more of it, inside of a bar. */
function drawLabel(pen: Pen, mark: Mark, room: number, y: number, label: string): void {
  const isBar = mark.shape === 'bar';
  // A day may be wide: its words stand beside the mark in its middle, not at its end.
  const edge = isBar ? mark.x1 : Math.min(mark.x1, (mark.x0 + mark.x1) / 2 + 6);
  const beside = mark.x1 + room - edge;
  const sure = Math.min(mark.fadeOut, mark.x1 + room) - Math.max(0, mark.fadeIn);
  const isSolid = isBar && sure > 100 && !thin.has(mark.entry.status);
  const begin = isSolid ? Math.max(0, mark.fadeIn) + 8 : Math.max(0, mark.x0) + 14;
  const inside = isBar ? (isSolid ? sure : Math.min(mark.x1 + room, mark.x1 - 8) - begin) : 0;
  const isInside = inside > 100 && inside > beside;
  const shown = fitted(label, (isInside ? inside : beside) - 14, labelSize);
  if (shown === '') return;
  const onColour = { ink: 'surface', size: labelSize } as const;
  pen.text([isInside ? begin : edge + 6, y + 4], shown, isInside && isSolid ? onColour : besides);
}

const besides = { ink: 'ink-soft', size: labelSize, halo: 'paper' } as const;

/** Lines rather than bars: words inside stand upon the paper. */
const thin = new Set(['proposed', 'announced', 'paused', 'partly']);

function drawDifference(pen: Pen, { x0, x1 }: Mark, y: number): void {
  const box = { x: x0 - 3, y: y - 9, width: x1 - x0 + 6, height: 18, radius: 9 };
  pen.rect(box, { stroke: 'accent', strokeWidth: 1.5, dash: [3, 3] });
}
