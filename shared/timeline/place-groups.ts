import { extentOf, type Mark, markOf, type Piece } from './mark.ts';
import { noRow, packRows } from './pack-rows.ts';
import type { TimelineScale } from './timeline-scale.ts';

/** What can be seen of the groups: marks in rows or, where they need more rows than there are, only their xs. */
export type Placed = {
  readonly marks: readonly Mark[];
  readonly rows: number;
  readonly crowd: readonly number[];
};

export type PlaceOptions = {
  readonly scale: TimelineScale;
  readonly markWidth: number;
  readonly gap: number;
  /** The row of the lane in which the first of these rows stands. */
  readonly firstRow: number;
  readonly maxRows: number;
};

type Group = readonly Piece[];
type Extents = { readonly begins: Float64Array; readonly ends: Float64Array };

/** Packs groups of pieces, each group in one row. Marks are made of seen pieces alone: most are not seen. */
export function placeGroups(groups: readonly Group[], options: PlaceOptions): Placed {
  const extents = extentsOf(groups, options);
  const rows = packRows(extents.begins, extents.ends, options.maxRows, options.gap);
  const seen = seenGroups(extents, options.scale.width);
  if (seen.some((at) => rows[at] === noRow)) {
    return { marks: [], rows: 0, crowd: xsOf(groups, seen, options) };
  }
  return { ...marksOf(groups, seen, rows, options), crowd: [] };
}

function extentsOf(groups: readonly Group[], { scale, markWidth }: PlaceOptions): Extents {
  const begins = new Float64Array(groups.length);
  const ends = new Float64Array(groups.length);
  for (const [at, pieces] of groups.entries()) {
    let [begin, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { stretch } of pieces) {
      const [x0, x1] = extentOf(stretch, scale, markWidth);
      if (x0 < begin) begin = x0;
      if (x1 > end) end = x1;
    }
    begins[at] = begin;
    ends[at] = end;
  }
  return { begins, ends };
}

function seenGroups({ begins, ends }: Extents, width: number): number[] {
  const seen: number[] = [];
  for (let at = 0; at < begins.length; at += 1) {
    if ((ends[at] ?? 0) >= 0 && (begins[at] ?? 0) <= width) seen.push(at);
  }
  return seen;
}

function marksOf(groups: readonly Group[], seen: readonly number[], rows: Int32Array, options: PlaceOptions) {
  const { scale, markWidth, firstRow } = options;
  const marks: Mark[] = [];
  let count = 0;
  for (const at of seen) {
    const row = rows[at] ?? 0;
    for (const piece of groups[at] ?? []) {
      const [x0, x1] = extentOf(piece.stretch, scale, markWidth);
      if (x1 < 0 || x0 > scale.width) continue;
      marks.push(markOf(piece, firstRow + row, scale, markWidth));
      count = Math.max(count, row + 1);
    }
  }
  return { marks, rows: count };
}

/** A point counts where it is drawn, a bar where it begins. */
function xsOf(groups: readonly Group[], seen: readonly number[], { scale, markWidth }: PlaceOptions) {
  const xs: number[] = [];
  for (const at of seen) {
    for (const { stretch } of groups[at] ?? []) {
      const [x0, x1] = extentOf(stretch, scale, markWidth);
      if (x1 >= 0 && x0 <= scale.width) xs.push(stretch.point ? (x0 + x1) / 2 : x0);
    }
  }
  return xs;
}
