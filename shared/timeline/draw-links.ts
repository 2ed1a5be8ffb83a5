import type { AnswerLink } from './answer-links.ts';
import { laneGap, rowHeight } from './draw-lane.ts';
import type { Pen, Point } from './pen.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/**
 * A line from each answer to what it answers, those of one entry darker; `y` counts from the first lane's top. Drawn before the
 * marks, so that no line lies upon words.
 */
export function drawLinks(
  pen: Pen,
  links: readonly AnswerLink[],
  layout: TimelineLayout,
  pointed: string | null = null,
): void {
  for (const { from, to, answer, answered } of links) {
    const isPointed = answer.entry.id === pointed || answered.entry.id === pointed;
    const points = bow([from.x, yOf(from.y, layout)], [to.x, yOf(to.y, layout)]);
    pen.path(points, { stroke: isPointed ? 'ink' : 'line-strong', strokeWidth: isPointed ? 2 : 1.5 });
  }
}

/** Rows count over all lanes; the gaps between lanes come on top. */
function yOf(row: number, { lanes }: TimelineLayout): number {
  const lane = lanes.findLastIndex(({ top }) => top <= row);
  return row * rowHeight + Math.max(0, lane) * laneGap + rowHeight / 2;
}

const bowSteps = 12;

/** A bow rather than a straight line, which would lie upon everything between two statements of one row or one day. */
function bow([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const isSteep = Math.abs(x1 - x0) < Math.abs(y1 - y0);
  const aside = isSteep ? Math.min(24, Math.abs(y1 - y0) / 3) : 0;
  const lift = isSteep ? 0 : Math.min(18, Math.abs(x1 - x0) / 4);
  return Array.from({ length: bowSteps + 1 }, (_, step) => {
    const share = step / bowSteps;
    const bent = 4 * share * (1 - share);
    return [x0 + (x1 - x0) * share - bent * aside, y0 + (y1 - y0) * share - bent * lift] as const;
  });
}
