import { beginsOf } from './begins-of.ts';
import { createHitRoom, type HitRoom } from './find-hits.ts';
import type { GroupDraft, GroupedTerm } from './groups.ts';
import type { ParsedTerm } from './term.ts';
import { createTermTrie, type TermTrie } from './term-trie.ts';
import { bound, boundOf } from './word-bounds.ts';

/** The groups of all terms, one term after the other: those of term n stand from `begins[n]` to `begins[n + 1]`. */
export type GroupsOfTerms = {
  readonly begins: Int32Array;
  readonly groups: Int32Array;
  /** The term at each place. */
  readonly terms: Int32Array;
};

/** The groups that a group is made of, from `begins[group]` to `begins[group + 1]`: itself, where it has terms. */
export type GroupMembers = { readonly begins: Int32Array; readonly groups: Int32Array };

/** All that is needed to find terms in a text and to tell the groups to which they belong. */
export type TermTable = {
  readonly trie: TermTrie;
  readonly terms: readonly ParsedTerm[];
  /** By pattern, and one more: the number of its first term. */
  readonly firstTerms: Int32Array;
  /** By term, for a text in this language (undefined: in an unknown one). */
  readonly boundsIn: (language: string | undefined) => Uint8Array;
  readonly groupsOfTerms: GroupsOfTerms;
  readonly members: GroupMembers;
  readonly room: HitRoom;
  /** Terms that point to other articles. */
  readonly noise: ReadonlySet<number>;
  /** Of one term in one text; what stands after them is not noted. */
  readonly mostHits: number;
};

const KANA = /[\u3040-\u30ff]/;
const LATIN_ONLY = /^[ -~]*$/;

/** English terms count everywhere, and so do those in a script that no other language of the packs uses. */
function isForAll({ language, text }: ParsedTerm): boolean {
  if (language === 'any' || language === 'en') return true;
  // Han alone may be Chinese: 表示 says "show" in Japanese and "say" in Chinese.
  if (language === 'ja') return KANA.test(text);
  return ['zh', 'ko', 'ru', 'ar'].includes(language) && !LATIN_ONLY.test(text);
}

function groupsOfTerms(terms: readonly GroupedTerm[]): GroupsOfTerms {
  const begins = beginsOf(terms.map(({ groups }) => groups.length));
  const count = begins[terms.length] ?? 0;
  const table = { begins, groups: new Int32Array(count), terms: new Int32Array(count) };
  let place = 0;
  for (let term = 0; term < terms.length; term += 1) {
    for (const group of terms[term]?.groups ?? []) {
      table.groups[place] = group;
      table.terms[place] = term;
      place += 1;
    }
  }
  return table;
}

function membersOf(groups: GroupDraft): GroupMembers {
  const members = Array.from({ length: groups.count() }, (_, group) => groups.unions.get(group) ?? [group]);
  return { begins: beginsOf(members.map(({ length }) => length)), groups: Int32Array.from(members.flat()) };
}

const termsOfGroup = ({ groups, terms }: GroupsOfTerms, group: number): Int32Array =>
  terms.filter((_, place) => groups[place] === group);

/** Made once for each language that turns up. */
function boundsByLanguage(terms: readonly ParsedTerm[]): TermTable['boundsIn'] {
  const made = new Map<string | undefined, Uint8Array>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const isSpoken = (term: ParsedTerm) =>
      language === undefined || term.language === language || isForAll(term);
    const bounds = Uint8Array.from(terms, (term) => (isSpoken(term) ? boundOf(term) : bound.notSpoken));
    made.set(language, bounds);
    return bounds;
  };
}

type TermTableOptions = { readonly noise?: number; readonly mostHits?: number };

/** The table of all that was put into groups. `noise` is the group whose terms point to other articles. */
export function createTermTable(
  groups: GroupDraft,
  { noise = -1, mostHits = Number.POSITIVE_INFINITY }: TermTableOptions = {},
): TermTable {
  const { patterns, terms: grouped, firstTerms } = groups.patterns();
  const terms = grouped.map(({ term }) => term);
  const places = groupsOfTerms(grouped);
  return {
    trie: createTermTrie(patterns),
    terms,
    firstTerms,
    boundsIn: boundsByLanguage(terms),
    groupsOfTerms: places,
    members: membersOf(groups),
    room: createHitRoom(terms.length, groups.count(), places.groups.length),
    noise: new Set(termsOfGroup(places, noise)),
    mostHits,
  };
}
