import { type Mark, markOf } from './mark.ts';
import { noRow, packRows } from './pack-rows.ts';
import type { PieceGroups } from './prepare-lanes.ts';
import { pixelsPerDay, type TimelineScale } from './timeline-scale.ts';

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

/** In pixels, one a piece or one a group. */
type Extents = { readonly begins: Float64Array; readonly ends: Float64Array };

/** Packs groups of pieces, each group in one row. Marks are made of seen pieces alone: most are not seen. */
export function placeGroups(groups: PieceGroups, options: PlaceOptions): Placed {
  const ofPieces = pieceExtents(groups, options);
  const ofGroups = groupExtents(groups, ofPieces);
  const rows = packRows(ofGroups.begins, ofGroups.ends, options.maxRows, options.gap);
  const seen = seenPieces(groups, ofPieces, ofGroups, options.scale.width);
  if (seen.some(({ group }) => rows[group] === noRow)) {
    return { marks: [], rows: 0, crowd: seen.map(({ piece }) => xOfPiece(groups, ofPieces, piece)) };
  }
  const used = seen.reduce((most, { group }) => Math.max(most, (rows[group] ?? 0) + 1), 0);
  const marks = seen.flatMap(({ piece, group }): Mark[] => {
    const found = groups.pieces[piece];
    if (!found) return [];
    return [markOf(found, options.firstRow + (rows[group] ?? 0), options.scale, options.markWidth)];
  });
  return { marks, rows: used, crowd: [] };
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

type Seen = { readonly piece: number; readonly group: number };

function seenPieces({ offsets }: PieceGroups, pieces: Extents, groups: Extents, width: number): Seen[] {
  const seen: Seen[] = [];
  for (let group = 0; group < groups.begins.length; group += 1) {
    if ((groups.ends[group] ?? 0) < 0 || (groups.begins[group] ?? 0) > width) continue;
    const end = offsets[group + 1] ?? 0;
    for (let piece = offsets[group] ?? 0; piece < end; piece += 1) {
      if ((pieces.ends[piece] ?? 0) >= 0 && (pieces.begins[piece] ?? 0) <= width) seen.push({ piece, group });
    }
  }
  return seen;
}

/** A point counts where it is drawn, a bar where it begins. */
function xOfPiece({ pieces }: PieceGroups, { begins, ends }: Extents, at: number): number {
  const begin = begins[at] ?? 0;
  return pieces[at]?.stretch.point ? (begin + (ends[at] ?? 0)) / 2 : begin;
}
