import { type ArticleClues, type ArticleHead, type Clue, type ClueKind, clueKinds } from './article-clues.ts';
import { metBefore } from './clue-rarity.ts';

/** What the clues of an article say, by the counts of one time: see weighClues. */
export type Weighed = {
  /** Beside `keys`: its weight times how rare it is. */
  readonly said: Float32Array;
  /** Sums of them: of all, of those that can be compared between languages, of those that name an event. */
  readonly all: number;
  readonly acrossLanguages: number;
  readonly telling: number;
  /** The keys that say most, by their places. */
  readonly leads: readonly number[];
  /** Articles that were counted. */
  readonly counted: number;
};

/** An article among those that are grouped: its clues as numbers, as there may be millions, and what it is linked to. */
export type Member = {
  readonly article: ArticleHead;
  /** Numbers of keys, in order; `kinds`, `weights` and how often each was met before stand beside them. */
  readonly keys: Int32Array;
  readonly kinds: Uint8Array;
  readonly weights: Float32Array;
  readonly before: Uint8Array;
  /** How many themes it has. */
  readonly themes: number;
  /** Articles that may report the same event, with the strength of what speaks for it. */
  readonly links: Map<Member, number>;
  /** Another article of exactly these words: it stands in for this one. */
  readonly twinOf: Member | null;
  weighed: Weighed | null;
  /** Scratch of find-candidates. */
  tally: number;
  round: number;
};

/** The keys of all clues by number, and the articles that have each in the order of their dates. */
export type KeyTable = {
  /** Gives a key a number at its first use. */
  readonly numberOf: (key: string, text: string) => number;
  /** How the first article that had the key wrote it. */
  readonly textOf: (key: number) => string;
  readonly having: (key: number) => readonly Member[];
  readonly counted: () => number;
  readonly add: (member: Member) => void;
  readonly remove: (member: Member) => void;
};

const kindNumbers = new Map(clueKinds.map((kind, at) => [kind, at]));
/** The kind by the number that a member keeps of it. */
export const kindOf = (number: number | undefined): ClueKind => clueKinds[number ?? 0] ?? 'stock';

export function byDate(a: Member, b: Member): number {
  if (a.article.span.from !== b.article.span.from) return a.article.span.from < b.article.span.from ? -1 : 1;
  return a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;
}

/** Where a member stands in a list by date, or would stand. */
export function placeByDate(list: readonly Member[], member: Member): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && byDate(other, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(list: Member[], member: Member): void {
  const last = list.at(-1);
  if (!last || byDate(last, member) < 0) list.push(member);
  else list.splice(placeByDate(list, member), 0, member);
}

export function createKeyTable(): KeyTable {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const lists: Member[][] = [];
  let members = 0;
  return {
    numberOf: (key, text) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, texts.length);
      lists.push([]);
      return texts.push(text) - 1;
    },
    textOf: (key) => texts[key] ?? '',
    having: (key) => lists[key] ?? [],
    counted: () => members,
    add: (member) => {
      members += 1;
      for (const key of member.keys) insert(lists[key] ?? [], member);
    },
    remove: (member) => {
      members -= 1;
      for (const key of member.keys) {
        const list = lists[key] ?? [];
        const place = placeByDate(list, member);
        if (list[place] === member) list.splice(place, 1);
      }
    },
  };
}

/** More than an article has clues. */
const PLACES = 1024;

/** Filled in plain loops: an article has some fifty clues, and there are a hundred thousand articles. */
function numbered(clues: readonly Clue[], table: KeyTable) {
  const { length } = clues;
  // A number and a place in one, so that sorting needs no function.
  const placed = new Float64Array(length);
  for (const [at, { key, text }] of clues.entries()) placed[at] = table.numberOf(key, text) * PLACES + at;
  placed.sort();
  const keys = new Int32Array(length);
  const kinds = new Uint8Array(length);
  const weights = new Float32Array(length);
  const before = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const one = placed[at] ?? 0;
    const clue = clues[one % PLACES];
    if (!clue) continue;
    keys[at] = Math.floor(one / PLACES);
    kinds[at] = kindNumbers.get(clue.kind) ?? 0;
    weights[at] = clue.weight;
    before[at] = metBefore(clue.key, clue.kind);
  }
  return { keys, kinds, weights, before };
}

export function createMember({ clues, ...article }: ArticleClues, table: KeyTable): Member {
  return {
    article,
    ...numbered(clues, table),
    themes: clues.filter(({ kind }) => kind === 'theme').length,
    links: new Map(),
    twinOf: null,
    weighed: null,
    tally: 0,
    round: 0,
  };
}
