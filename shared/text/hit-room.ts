import { inRecord } from './term-records.ts';
import type { TermTable } from './term-table.ts';

/** A term found: a span of normalised units and the number of the sentence in which it ends. */
export type Hit = { readonly start: number; readonly end: number; readonly sentence: number };

type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/**
 * Room for what one text holds. Each reading clears only what the one before it left there, so that a text costs what
 * it contains and not what the vocabulary holds. Only the tables by term and by group are as large as the vocabulary,
 * and a text touches little of them; all else lies close together in the order in which it was found. Hits are used
 * again for the next text: to make so many for each would cost more than to find them.
 */
export type HitRoom = {
  /** The number of the reading that the room holds. */
  reading: number;
  hitCount: number;
  termCount: number;
  entryCount: number;
  startCount: number;
  /** By number: the hits, and for each the one of the same term that was found before it, or -1. */
  readonly hits: Mutable<Hit>[];
  readonly hitsBefore: number[];
  /** By place: the records of the terms found (each has its place, and 1, or 0 where it was not), their last hits, how many they have, and their lists (see `Hits`), and 1; or 0. */
  readonly terms: Int32Array;
  readonly lastHits: Int32Array;
  readonly hitCounts: Int32Array;
  readonly listOfTerm: Int32Array;
  /** Of the groups found those with which something starts. */
  readonly starts: Int32Array;
  /** By group: the last of its entries; one up to `earlierEntries` is of an earlier text, and needs no clearing. */
  readonly lastEntry: Int32Array;
  earlierEntries: number;
  /** By group: its list, and 1; 0 where there is none. */
  readonly listOfGroup: Int32Array;
  readonly listed: number[];
  /** Counted from the earlier ones on: each the place of a term, with the entry of the same group before it. */
  readonly entries: Int32Array;
  readonly entriesBefore: Int32Array;
  /** The places of the terms of one group, while its list is made. */
  readonly gathered: Int32Array;
};

/** Of the hits of a huge text no more than these are kept for the next one. */
const MOST_KEPT = 400_000;
/** Entries are counted on from text to text as far as the tables can hold their numbers. */
export const MOST_COUNTED = 0x40000000;

/** `entries` is how often a term stands in a group. */
export function createHitRoom(terms: number, groups: number, entries: number): HitRoom {
  return {
    reading: 0,
    hitCount: 0,
    termCount: 0,
    entryCount: 0,
    earlierEntries: 0,
    startCount: 0,
    hits: [],
    hitsBefore: [],
    terms: new Int32Array(terms),
    lastHits: new Int32Array(terms),
    hitCounts: new Int32Array(terms),
    listOfTerm: new Int32Array(terms),
    // One more, as each group found is written there before it is known whether it counts.
    starts: new Int32Array(groups + 1),
    lastEntry: new Int32Array(groups),
    listOfGroup: new Int32Array(groups),
    listed: [],
    entries: new Int32Array(entries + 1),
    entriesBefore: new Int32Array(entries + 1),
    gathered: new Int32Array(entries),
  };
}

/** Whether a group that is no union was found. */
export function isPresent(group: number, { lastEntry, earlierEntries }: HitRoom): boolean {
  return (lastEntry[group] ?? 0) > earlierEntries;
}

/** Makes the room ready for the next text. */
export function clearRoom({ room, records: { records } }: TermTable): void {
  for (let at = 0; at < room.termCount; at += 1) records[(room.terms[at] ?? 0) + inRecord.place] = 0;
  for (const group of room.listed) room.listOfGroup[group] = 0;
  room.listed.length = 0;
  room.hitCount = 0;
  room.termCount = 0;
  room.earlierEntries += room.entryCount;
  room.entryCount = 0;
  if (room.earlierEntries > MOST_COUNTED) {
    room.lastEntry.fill(0);
    room.earlierEntries = 0;
  }
  room.startCount = 0;
  room.reading += 1;
  if (room.hits.length > MOST_KEPT) room.hits.length = MOST_KEPT;
  if (room.hitsBefore.length > MOST_KEPT) room.hitsBefore.length = MOST_KEPT;
}

/** Tells the groups of a term that it was found, and where it stands among those found. */
function enterTerm(record: number, { room, records: { records } }: TermTable): number {
  const { lastEntry, entries, entriesBefore, starts, earlierEntries } = room;
  const at = room.termCount;
  room.termCount = at + 1;
  records[record + inRecord.place] = at + 1;
  room.terms[at] = record;
  room.lastHits[at] = -1;
  room.hitCounts[at] = 0;
  room.listOfTerm[at] = 0;
  let { entryCount, startCount } = room;
  const end = records[record + inRecord.end] ?? 0;
  // Nobody can guess which groups are new: each is written as if it were, and counts where it is.
  for (let from = record + inRecord.groups; from < end; from += 1) {
    const doubled = records[from] ?? 0;
    const group = doubled >> 1;
    const before = lastEntry[group] ?? 0;
    starts[startCount] = group;
    startCount += before > earlierEntries ? 0 : doubled & 1;
    entryCount += 1;
    entries[entryCount] = at;
    entriesBefore[entryCount] = before;
    lastEntry[group] = earlierEntries + entryCount;
  }
  room.entryCount = entryCount;
  room.startCount = startCount;
  return at;
}

/** Files a hit of a term, unless there are as many of it as are asked for. */
export function enterHit(
  record: number,
  start: number,
  end: number,
  sentence: number,
  vocabulary: TermTable,
): void {
  const { room, mostHits } = vocabulary;
  const { hits, hitsBefore, lastHits, hitCounts, hitCount } = room;
  const known = (vocabulary.records.records[record + inRecord.place] ?? 0) - 1;
  const place = known < 0 ? enterTerm(record, vocabulary) : known;
  const count = hitCounts[place] ?? 0;
  if (count === mostHits) return;
  const hit = hits[hitCount];
  if (hit) {
    hit.start = start;
    hit.end = end;
    hit.sentence = sentence;
  } else {
    hits.push({ start, end, sentence });
  }
  hitsBefore[hitCount] = lastHits[place] ?? -1;
  lastHits[place] = hitCount;
  hitCounts[place] = count + 1;
  room.hitCount = hitCount + 1;
}
