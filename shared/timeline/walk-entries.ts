import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { PreparedLane } from './prepare-lanes.ts';

/** Where the keyboard is: an entry, in one of its lanes. */
export type Place = { readonly entry: TimelineEntry; readonly lane: string };

/** The entry so many places on in time, or the last there is that way; its lane is the one that one comes from where it has that. */
export function walkInTime(
  entries: readonly TimelineEntry[],
  { entry, lane }: Place,
  by: number,
  lanesOf: (entry: TimelineEntry) => readonly string[],
): Place | null {
  const at = entries.findIndex(({ id }) => id === entry.id);
  const next = entries[Math.min(entries.length - 1, Math.max(0, at + by))];
  if (!next) return null;
  const lanes = lanesOf(next);
  return { entry: next, lane: lanes.includes(lane) ? lane : (lanes[0] ?? lane) };
}

/** The entry of the lane above or below that is nearest in time. */
export function walkLanes(
  lanes: readonly PreparedLane[],
  place: Place,
  by: number,
  day: number,
): Place | null {
  const at = lanes.findIndex(({ id }) => id === place.lane);
  const lane = lanes[Math.min(lanes.length - 1, Math.max(0, at + by))];
  if (!lane || lane.id === place.lane) return null;
  const pieces = [...lane.bars.pieces, ...lane.marks.pieces];
  let [nearest, away] = [pieces[0], Number.POSITIVE_INFINITY];
  for (const piece of pieces) {
    const distance = Math.abs(piece.stretch.earliest - day);
    if (distance >= away) continue;
    nearest = piece;
    away = distance;
  }
  return nearest ? { entry: nearest.entry, lane: lane.id } : null;
}
