import type { AnswerLink } from './answer-links.ts';
import { type AxisWords, axisHeight, drawAxis, drawGrid } from './draw-axis.ts';
import { drawLane, type LaneWords, laneGap, laneTop, rowHeight } from './draw-lane.ts';
import { drawLinks } from './draw-links.ts';
import { moved } from './move-pen.ts';
import type { Pen } from './pen.ts';
import { densityRows, type Lane, type TimelineLayout } from './timeline-layout.ts';
import type { TimelineScale } from './timeline-scale.ts';

/** The part of a chart that is seen: `height` pixels from `scrollTop` on. */
export type ChartView = {
  readonly scale: TimelineScale;
  readonly scrollTop: number;
  readonly height: number;
};

export const heightOf = ({ lanes, rows }: TimelineLayout): number =>
  axisHeight + rows * rowHeight + lanes.length * laneGap;

/** Draws what is seen of a chart, and of its lanes only those that are. The axis stays above what scrolls. */
export function drawChart(
  pen: Pen,
  layout: TimelineLayout,
  view: ChartView,
  links: readonly AnswerLink[],
  words: LaneWords & AxisWords & { readonly pointed: string | null },
): void {
  const { scale, scrollTop, height } = view;
  const top = axisHeight - scrollTop;
  pen.rect({ x: 0, y: 0, width: scale.width, height }, { fill: 'paper' });
  drawGrid(pen, scale, height, words);
  drawLinks(moved(pen, 0, top), links, layout, words.pointed);
  for (const { lane, y } of lanesInSight(layout, scrollTop, height)) {
    pen.path(
      [
        [0, y - laneGap / 2],
        [scale.width, y - laneGap / 2],
      ],
      { stroke: 'line', strokeWidth: 1 },
    );
    drawLane(pen, lane, y, scale, words);
  }
  drawAxis(pen, scale, words);
}

/** The lanes of which something is seen, each with where it begins below the top of what is. */
export function lanesInSight(
  { lanes }: TimelineLayout,
  scrollTop: number,
  height: number,
): { readonly lane: Lane; readonly y: number }[] {
  return lanes
    .map((lane, index) => ({ lane, y: axisHeight - scrollTop + laneTop(lane, index) }))
    .filter(({ lane, y }) => y < height && y + Math.max(lane.rows, densityRows) * rowHeight > 0);
}
