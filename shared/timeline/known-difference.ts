import type { TimelineEntry } from '../contract/timeline-entry.ts';

/** What an earlier day's timeline has otherwise than today's, by the ids of entries. */
export type KnownDifference = {
  /** Of today's entries those that were not known yet. */
  readonly later: readonly string[];
  /** Of that day's entries those that no longer stand. */
  readonly gone: readonly string[];
  /** Those that have another date, status, title or standing of their claim now. */
  readonly changed: ReadonlySet<string>;
};

export const noDifference: KnownDifference = { later: [], gone: [], changed: new Set() };

export function knownDifference(
  then: readonly TimelineEntry[],
  now: readonly TimelineEntry[],
): KnownDifference {
  const known = new Map(then.map((entry) => [entry.id, entry]));
  const present = new Map(now.map((entry) => [entry.id, entry]));
  const changed = then.filter((entry) => {
    const today = present.get(entry.id);
    return today !== undefined && !isSame(entry, today);
  });
  return {
    later: now.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    gone: then.filter(({ id }) => !present.has(id)).map(({ id }) => id),
    changed: new Set(changed.map(({ id }) => id)),
  };
}

const isSame = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.status === b.status && a.claimStatus === b.claimStatus && a.date === b.date && a.title === b.title;
