import type { Hits } from './find-hits.ts';
import { type Hit, type HitRoom, isPresent } from './hit-room.ts';
import { byEnd, sortHits } from './sort-hits.ts';
import type { TermTable } from './term-table.ts';

const NONE: readonly Hit[] = [];

/** Leaves one of the hits of the same words, in a list that is in order. */
function dropTwins(ordered: Hit[]): void {
  let count = 0;
  for (const hit of ordered) {
    const last = count === 0 ? undefined : ordered[count - 1];
    if (last?.end !== hit.end || last.start !== hit.start) count += 1;
    ordered[count - 1] = hit;
  }
  // Also to set the length that a list has already is slow.
  if (count < ordered.length) ordered.length = count;
}

/** Writes the hits of a term into a list, the last of them just before `to`; tells where the first one stands. */
function writeHits(place: number, { hits, hitsBefore, lastHits }: HitRoom, list: Hit[], to: number): number {
  let at = to;
  for (let hit = lastHits[place] ?? -1; hit >= 0; hit = hitsBefore[hit] ?? -1) {
    at -= 1;
    // Each number in these tables is that of a hit.
    list[at] = hits[hit] as Hit;
  }
  return at;
}

/** The number of a list; made once, as many groups may have this term alone. */
function listOfTerm(place: number, { lists, room }: Hits): number {
  const known = room.listOfTerm[place] ?? 0;
  if (known > 0) return known;
  const list = new Array<Hit>(room.hitCounts[place] ?? 0);
  writeHits(place, room, list, list.length);
  room.listOfTerm[place] = lists.push(list);
  return lists.length;
}

/** Notes the places of the terms of a group that were found, and tells how many there are. */
function gatherTerms(group: number, room: HitRoom, { members }: TermTable): number {
  let count = 0;
  const end = members.begins[group + 1] ?? 0;
  for (let at = members.begins[group] ?? 0; at < end; at += 1) {
    let entry = (room.lastEntry[members.groups[at] ?? 0] ?? 0) - room.earlierEntries;
    while (entry > 0) {
      room.gathered[count] = room.entries[entry] ?? 0;
      count += 1;
      entry = (room.entriesBefore[entry] ?? 0) - room.earlierEntries;
    }
  }
  return count;
}

/** The number of a list. */
function makeList(group: number, hits: Hits, vocabulary: TermTable): number {
  const { lists, room } = hits;
  const { gathered, hitCounts } = room;
  const terms = gatherTerms(group, room, vocabulary);
  if (terms === 1) return listOfTerm(gathered[0] ?? 0, hits);
  let count = 0;
  for (let at = 0; at < terms; at += 1) count += hitCounts[gathered[at] ?? 0] ?? 0;
  const list = new Array<Hit>(count);
  for (let at = 0; at < terms; at += 1) count = writeHits(gathered[at] ?? 0, room, list, count);
  sortHits(list, byEnd);
  dropTwins(list);
  return lists.push(list);
}

function demandPresent({ room, reading }: Hits): void {
  if (room.reading !== reading) throw new Error('The hits of a text were asked for after the next was read.');
}

/** The hits of a group, in order of their end, those of the same words once. */
export function hitsOf(hits: Hits, vocabulary: TermTable, group: number | undefined): readonly Hit[] {
  demandPresent(hits);
  if (group === undefined) return NONE;
  const { lists, room } = hits;
  const known = room.listOfGroup[group] ?? 0;
  if (known > 0) return lists[known - 1] ?? NONE;
  const made = makeList(group, hits, vocabulary);
  room.listOfGroup[group] = made;
  room.listed.push(group);
  return lists[made - 1] ?? NONE;
}

/** Whether a group was found at all; lists nothing. */
export function occursIn(hits: Hits, { members }: TermTable, group: number): boolean {
  demandPresent(hits);
  const end = members.begins[group + 1] ?? 0;
  for (let at = members.begins[group] ?? 0; at < end; at += 1) {
    if (isPresent(members.groups[at] ?? 0, hits.room)) return true;
  }
  return false;
}
