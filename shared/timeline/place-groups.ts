import { type Mark, markOf } from './mark.ts';
import { noRow, packRows } from './pack-rows.ts';
import type { PieceGroups } from './prepare-lanes.ts';
import { pixelsPerDay, type TimelineScale } from './timeline-scale.ts';

/**
 * What can be seen of the groups: how many marks in how many rows or, where they need more rows than there are, only their
 * xs. The marks themselves are made when they are asked for: of a hundred lanes those in sight.
 */
export type Placed = {
  readonly count: number;
  readonly rows: number;
  readonly marks: () => readonly Mark[];
  readonly crowd: Float64Array;
};

export type PlaceOptions = {
  readonly scale: TimelineScale;
  readonly markWidth: number;
  readonly gap: number;
  /** The row of the lane in which the first of these rows stands. */
  readonly firstRow: number;
  readonly maxRows: number;
};

/** In pixels, one a piece or one a group. */
type Extents = { readonly begins: Float64Array; readonly ends: Float64Array };

/** Packs groups of pieces, each group in one row. */
export function placeGroups(groups: PieceGroups, options: PlaceOptions): Placed {
  const ofPieces = pieceExtents(groups, options);
  const ofGroups = groupExtents(groups, ofPieces);
  const rows = packRows(ofGroups.begins, ofGroups.ends, options.maxRows, options.gap);
  if (isCrowded(ofGroups, rows, options.scale.width)) {
    return { count: 0, rows: 0, marks: () => [], crowd: crowdOf(groups, ofPieces, options.scale.width) };
  }
  const seen = seenPieces(groups, ofPieces, ofGroups, options.scale.width);
  const used = seen.groups.reduce((most, group) => Math.max(most, (rows[group] ?? 0) + 1), 0);
  const marks = () => marksOf(groups, seen, rows, options);
  return { count: seen.pieces.length, rows: used, marks, crowd: noCrowd };
}

const noCrowd = new Float64Array(0);

/** Whether anything in sight found no row. */
function isCrowded({ begins, ends }: Extents, rows: Int32Array, width: number): boolean {
  for (let group = 0; group < rows.length; group += 1) {
    if (rows[group] === noRow && (ends[group] ?? 0) >= 0 && (begins[group] ?? 0) <= width) return true;
  }
  return false;
}

function marksOf({ pieces }: PieceGroups, seen: Seen, rows: Int32Array, options: PlaceOptions): Mark[] {
  const { firstRow, scale, markWidth } = options;
  return seen.pieces.flatMap((at, place) => {
    const piece = pieces[at];
    const row = firstRow + (rows[seen.groups[place] ?? 0] ?? 0);
    return piece ? [markOf(piece, row, scale, markWidth)] : [];
  });
}

/** As extentOf in mark.ts, over all pieces at once. */
function pieceExtents({ earliest, latest }: PieceGroups, { scale, markWidth }: PlaceOptions): Extents {
  const begins = new Float64Array(earliest.length);
  const ends = new Float64Array(earliest.length);
  const perDay = pixelsPerDay(scale);
  for (let at = 0; at < earliest.length; at += 1) {
    const x0 = ((earliest[at] ?? 0) - scale.start) * perDay;
    const x1 = ((latest[at] ?? 0) - scale.start) * perDay;
    const spare = Math.max(0, markWidth - (x1 - x0)) / 2;
    begins[at] = x0 - spare;
    ends[at] = x1 + spare;
  }
  return { begins, ends };
}

function groupExtents({ offsets }: PieceGroups, pieces: Extents): Extents {
  const count = offsets.length - 1;
  if (count === pieces.begins.length) return pieces;
  const begins = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const ends = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let group = 0; group < count; group += 1) {
    const end = offsets[group + 1] ?? 0;
    for (let at = offsets[group] ?? 0; at < end; at += 1) {
      begins[group] = Math.min(begins[group] ?? 0, pieces.begins[at] ?? 0);
      ends[group] = Math.max(ends[group] ?? 0, pieces.ends[at] ?? 0);
    }
  }
  return { begins, ends };
}

/** The pieces in sight, and beside each its group. */
type Seen = { readonly pieces: readonly number[]; readonly groups: readonly number[] };

function seenPieces({ offsets }: PieceGroups, ofPieces: Extents, ofGroups: Extents, width: number): Seen {
  const pieces: number[] = [];
  const groups: number[] = [];
  for (let group = 0; group < ofGroups.begins.length; group += 1) {
    if ((ofGroups.ends[group] ?? 0) < 0 || (ofGroups.begins[group] ?? 0) > width) continue;
    const end = offsets[group + 1] ?? 0;
    for (let piece = offsets[group] ?? 0; piece < end; piece += 1) {
      if ((ofPieces.ends[piece] ?? 0) < 0 || (ofPieces.begins[piece] ?? 0) > width) continue;
      pieces.push(piece);
      groups.push(group);
    }
  }
  return { pieces, groups };
}

/** Where each piece in sight counts: a point where it is drawn, a bar where it begins. */
function crowdOf({ points }: PieceGroups, { begins, ends }: Extents, width: number): Float64Array {
  const xs = new Float64Array(begins.length);
  let found = 0;
  for (let at = 0; at < begins.length; at += 1) {
    const [begin, end] = [begins[at] ?? 0, ends[at] ?? 0];
    if (end < 0 || begin > width) continue;
    xs[found] = points[at] === 1 ? (begin + end) / 2 : begin;
    found += 1;
  }
  return xs.subarray(0, found);
}
