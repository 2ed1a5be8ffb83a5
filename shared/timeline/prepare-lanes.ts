import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { lifePieces } from './life-pieces.ts';
import type { Piece } from './mark.ts';
import { createStretchReader, type StretchReader } from './stretch.ts';

/** Pieces in groups that share a row, the groups sorted by where they begin; times as plain numbers beside them. */
export type PieceGroups = {
  readonly pieces: readonly Piece[];
  /** Where each group begins among the pieces, and behind the last where all end. */
  readonly offsets: Uint32Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** 1 for what is known to be one day. */
  readonly points: Uint8Array;
};

/** A lane as far as it does not hang on what part of time is seen: measures' lives, and everything else. */
export type PreparedLane = { readonly id: string; readonly bars: PieceGroups; readonly marks: PieceGroups };

/** The lanes in which an entry stands, by id; none leaves it out. */
export type LanesOf = (entry: TimelineEntry) => readonly string[];

/**
 * Entries (sorted by date) in their lanes, the lanes in the order in which entries first name them. Made once for a
 * timeline: zooming and panning only lay out anew what this has prepared.
 */
export function prepareLanes(
  entries: readonly TimelineEntry[],
  lanesOf: LanesOf,
  reader: StretchReader = createStretchReader(),
): PreparedLane[] {
  return [...byLane(entries, lanesOf)].map(([id, { steps, others }]) => ({
    id,
    bars: groupsOf(lifePieces(steps, reader)),
    marks: groupsOf(others.map((entry) => [{ entry, stretch: reader.at(entry.date) }])),
  }));
}

type Members = { readonly steps: TimelineEntry[]; readonly others: TimelineEntry[] };

function byLane(entries: readonly TimelineEntry[], lanesOf: LanesOf): Map<string, Members> {
  const lanes = new Map<string, Members>();
  for (const entry of entries) {
    for (const id of lanesOf(entry)) {
      const members = lanes.get(id) ?? { steps: [], others: [] };
      lanes.set(id, members);
      (entry.kind === 'measure' ? members.steps : members.others).push(entry);
    }
  }
  return lanes;
}

function groupsOf(groups: readonly (readonly Piece[])[]): PieceGroups {
  const pieces = groups.flat();
  const offsets = new Uint32Array(groups.length + 1);
  for (const [at, group] of groups.entries()) offsets[at + 1] = (offsets[at] ?? 0) + group.length;
  return {
    pieces,
    offsets,
    earliest: Float64Array.from(pieces, ({ stretch }) => stretch.earliest),
    latest: Float64Array.from(pieces, ({ stretch }) => stretch.latest),
    points: Uint8Array.from(pieces, ({ stretch }) => (stretch.point ? 1 : 0)),
  };
}
