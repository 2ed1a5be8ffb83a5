import type { Bin } from './density-bins.ts';
import { laneGap, rowHeight } from './draw-lane.ts';
import type { Mark } from './mark.ts';
import { densityRows, type Lane, type TimelineLayout } from './timeline-layout.ts';

/** What lies under a point of the chart, `y` counted from the first lane's top. */
export type Hit = { readonly lane: Lane; readonly mark: Mark | null; readonly bin: Bin | null };

/** Pixels around a mark in which it is still meant. */
const reach = 4;

export function hitAt({ lanes }: TimelineLayout, x: number, y: number): Hit | null {
  const index = lanes.findIndex((lane, at) => y < (lane.top + lane.rows) * rowHeight + (at + 0.5) * laneGap);
  const lane = lanes[index];
  if (!lane) return null;
  const inLane = y - lane.top * rowHeight - index * laneGap;
  const row = Math.floor(inLane / rowHeight);
  const under = lane.marks.filter((mark) => mark.row === row && mark.x0 - reach <= x && x <= mark.x1 + reach);
  const nearest = under.toSorted((a, b) => distance(a, x) - distance(b, x))[0] ?? null;
  const isDense = inLane >= (lane.rows - densityRows) * rowHeight;
  const bin = isDense ? (lane.bins.find(({ x0, x1 }) => x0 <= x && x < x1) ?? null) : null;
  return { lane, mark: nearest, bin: nearest ? null : bin };
}

const distance = ({ x0, x1 }: Mark, x: number): number => Math.max(0, x0 - x, x - x1);
