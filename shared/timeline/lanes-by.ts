import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { timelineEntryKinds } from '../model/entry-facets.ts';
import { roles } from '../model/incident.ts';
import type { LaneKind } from '../model/lane-kind.ts';
import type { LanesOf, PreparedLane } from './prepare-lanes.ts';

/** The lane of what has none of its own: an entry without an actor, in lanes by actor. */
export const otherLane = '';

const orOther = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : [otherLane]);

export const lanesBy: Readonly<Record<LaneKind, LanesOf>> = {
  kind: ({ kind }) => [kind],
  actor: ({ actors }) => orOther(actors),
  theme: ({ themes }) => orOther(themes),
  role: ({ roles: own }) => orOther(own),
  none: () => [otherLane],
};

const sizeOf = ({ bars, marks }: PreparedLane): number => bars.pieces.length + marks.pieces.length;

/** Kinds and roles in the order of their lists; actors and themes the fullest first; what has no lane of its own last. */
export function sortLanes(lanes: readonly PreparedLane[], by: LaneKind): PreparedLane[] {
  const list: readonly string[] = by === 'kind' ? timelineEntryKinds : by === 'role' ? roles : [];
  const placeOf = ({ id }: PreparedLane): number => (id === otherLane ? list.length : list.indexOf(id));
  const isLast = ({ id }: PreparedLane): number => (id === otherLane ? 1 : 0);
  if (list.length > 0) return lanes.toSorted((a, b) => placeOf(a) - placeOf(b));
  return lanes.toSorted((a, b) => isLast(a) - isLast(b) || sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1));
}

/** The lane in which an entry is met first. */
export const firstLaneOf = (entry: TimelineEntry, by: LaneKind): string => lanesBy[by](entry)[0] ?? otherLane;
