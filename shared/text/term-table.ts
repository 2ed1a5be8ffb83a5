import { beginsOf } from './begins-of.ts';
import type { GroupDraft } from './groups.ts';
import { createHitRoom, type HitRoom } from './hit-room.ts';
import { createTextRoom, type TextRoom } from './normalise-text.ts';
import type { ParsedTerm } from './term.ts';
import { type TermRecords, termRecords } from './term-records.ts';
import { createMatches, createTermTrie, type Matches, type TermTrie } from './term-trie.ts';

/** The groups that a group is made of, from `begins[group]` to `begins[group + 1]`: itself, where it has terms. */
export type GroupMembers = { readonly begins: Int32Array; readonly groups: Int32Array };

/** All that is needed to find terms in a text and to tell the groups to which they belong. */
export type TermTable = {
  readonly trie: TermTrie;
  readonly terms: readonly ParsedTerm[];
  readonly records: TermRecords;
  readonly members: GroupMembers;
  /** What is needed while a text is read, and holds what it held until the next one. */
  readonly textRoom: TextRoom;
  readonly matches: Matches;
  readonly room: HitRoom;
  /** Of one term in one text; what stands after them is not noted. */
  readonly mostHits: number;
};

function membersOf(groups: GroupDraft): GroupMembers {
  const members = Array.from({ length: groups.count() }, (_, group) => groups.unions.get(group) ?? [group]);
  return { begins: beginsOf(members.map(({ length }) => length)), groups: Int32Array.from(members.flat()) };
}

type TermTableOptions = {
  /** Groups with which something starts. */
  readonly starts?: Iterable<number>;
  /** The group whose terms point to other articles. */
  readonly noise?: number;
  readonly mostHits?: number;
};

/** The table of all that was put into groups. */
export function createTermTable(
  groups: GroupDraft,
  { starts = [], noise = -1, mostHits = Number.POSITIVE_INFINITY }: TermTableOptions = {},
): TermTable {
  const { patterns, terms, firstTerms } = groups.patterns();
  const lasts = new Set(firstTerms.map((first) => first - 1));
  const records = termRecords(terms, lasts, new Set(starts), noise);
  const trie = createTermTrie(
    patterns.map((pattern, at) => ({ ...pattern, number: records.begins[firstTerms[at] ?? 0] ?? 0 })),
  );
  const entries = terms.reduce((sum, { groups: those }) => sum + those.length, 0);
  return {
    trie,
    terms: terms.map(({ term }) => term),
    records,
    members: membersOf(groups),
    textRoom: createTextRoom(),
    matches: createMatches(trie),
    room: createHitRoom(terms.length, groups.count(), entries),
    mostHits,
  };
}
