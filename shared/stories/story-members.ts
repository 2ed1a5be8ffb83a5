import { type ArticleClues, type ArticleHead, type Clue, type ClueKind, clueKinds } from './article-clues.ts';
import { metBefore } from './clue-rarity.ts';
import { createSlab } from './create-slab.ts';

/** What the clues of an article say, by the counts of one time: see weighClues. */
export type Weighed = {
  /** Beside `keys`: its weight times how rare it is. */
  readonly said: Float32Array;
  /** Sums of them: of all, of those that can be compared between languages, of those that name an event. */
  readonly all: number;
  readonly acrossLanguages: number;
  readonly telling: number;
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
  /** Its place in the table; -1 while it is in none. */
  slot: number;
};

/**
 * The keys of all clues by number, and the articles that have each in the order of their dates. Lists hold the slots
 * of articles and dates stand in one array, as most of what is looked up is looked at once and far apart in memory.
 */
export type KeyTable = {
  /** Gives a key a number at its first use. */
  readonly numberOf: (key: string, text: string) => number;
  /** How the first article that had the key wrote it. */
  readonly textOf: (key: number) => string;
  readonly having: (key: number) => readonly number[];
  /** Whether articles write it as a name, and no more of them as a mere word. */
  readonly isNamed: (key: number) => boolean;
  readonly memberAt: (slot: number) => Member | undefined;
  /** The ends of the span of each slot, one beside the other. */
  readonly spans: () => Float64Array;
  /** How many of a list stand before a member. */
  readonly placeIn: (list: readonly number[], member: Member) => number;
  readonly counted: () => number;
  readonly add: (member: Member) => void;
  readonly remove: (member: Member) => void;
};

const kindNumbers = new Map(clueKinds.map((kind, at) => [kind, at]));
const NAME = clueKinds.indexOf('name');
const WORD = clueKinds.indexOf('word');
/** A word with a capital where any word may have one: it begins a sentence, stands in a title, or is a German noun. */
const CAPITAL = clueKinds.length;
/** The kind by the number that a member keeps of it. */
export const kindOf = (number: number | undefined): ClueKind =>
  number === CAPITAL ? 'word' : (clueKinds[number ?? 0] ?? 'stock');
export const mayBeName = (number: number | undefined): boolean => number === CAPITAL;

function numberOfKind({ kind, text }: Clue): number {
  const isCapital = kind === 'word' && text.charAt(0) !== text.charAt(0).toLowerCase();
  return isCapital ? CAPITAL : (kindNumbers.get(kind) ?? 0);
}

export function earlierFirst(a: ArticleHead, b: ArticleHead): number {
  if (a.span.from !== b.span.from) return a.span.from < b.span.from ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export const byDate = (a: Member, b: Member): number => earlierFirst(a.article, b.article);

const LEAST_SLOTS = 256;

type Slots = { readonly members: (Member | undefined)[]; readonly free: number[]; spans: Float64Array };

function takeSlot(member: Member, slots: Slots): number {
  const slot = slots.free.pop() ?? slots.members.length;
  slots.members[slot] = member;
  if (slots.spans.length < 2 * slot + 2) {
    const larger = new Float64Array(slots.spans.length * 2);
    larger.set(slots.spans);
    slots.spans = larger;
  }
  slots.spans[2 * slot] = member.article.span.from;
  slots.spans[2 * slot + 1] = member.article.span.to;
  return slot;
}

function isBefore(slot: number, member: Member, { members, spans }: Slots): boolean {
  const from = spans[2 * slot] ?? 0;
  if (from !== member.article.span.from) return from < member.article.span.from;
  const other = members[slot];
  return other !== undefined && byDate(other, member) < 0;
}

function placeIn(list: readonly number[], member: Member, slots: Slots): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] ?? 0, member, slots)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(list: number[], member: Member, slots: Slots): void {
  const last = list.at(-1);
  if (last === undefined || isBefore(last, member, slots)) list.push(member.slot);
  else list.splice(placeIn(list, member, slots), 0, member.slot);
}

export function createKeyTable(): KeyTable {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const lists: number[][] = [];
  /** By key: in how many articles it is a name, less those in which it is a mere word. */
  const named: number[] = [];
  const slots: Slots = { members: [], free: [], spans: new Float64Array(2 * LEAST_SLOTS) };
  let members = 0;
  const countNames = ({ keys, kinds }: Member, by: number): void => {
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (kinds[at] === NAME) named[key] = (named[key] ?? 0) + by;
      else if (kinds[at] === WORD) named[key] = (named[key] ?? 0) - by;
    }
  };
  return {
    numberOf: (key, text) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, texts.length);
      lists.push([]);
      named.push(0);
      return texts.push(text) - 1;
    },
    textOf: (key) => texts[key] ?? '',
    having: (key) => lists[key] ?? [],
    isNamed: (key) => (named[key] ?? 0) > 0,
    memberAt: (slot) => slots.members[slot],
    spans: () => slots.spans,
    placeIn: (list, member) => placeIn(list, member, slots),
    counted: () => members,
    add: (member) => {
      members += 1;
      member.slot = takeSlot(member, slots);
      for (const key of member.keys) insert(lists[key] ?? [], member, slots);
      countNames(member, 1);
    },
    remove: (member) => {
      members -= 1;
      for (const key of member.keys) {
        const list = lists[key] ?? [];
        const place = placeIn(list, member, slots);
        if (list[place] === member.slot) list.splice(place, 1);
      }
      countNames(member, -1);
      slots.members[member.slot] = undefined;
      slots.free.push(member.slot);
      member.slot = -1;
    },
  };
}

/** More than an article has clues. */
const PLACES = 1024;

const takeKeys = createSlab((length) => new Int32Array(length));
const takeWeights = createSlab((length) => new Float32Array(length));
const takeBytes = createSlab((length) => new Uint8Array(length));

/** Filled in plain loops: an article has some fifty clues, and there are a hundred thousand articles. */
function numbered(clues: readonly Clue[], table: KeyTable) {
  const { length } = clues;
  // A number and a place in one, so that sorting needs no function.
  const placed = new Float64Array(length);
  for (const [at, { key, text }] of clues.entries()) placed[at] = table.numberOf(key, text) * PLACES + at;
  placed.sort();
  const keys = takeKeys(length);
  const kinds = takeBytes(length);
  const weights = takeWeights(length);
  const before = takeBytes(length);
  for (let at = 0; at < length; at += 1) {
    const one = placed[at] ?? 0;
    const clue = clues[one % PLACES];
    if (!clue) continue;
    keys[at] = Math.floor(one / PLACES);
    kinds[at] = numberOfKind(clue);
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
    slot: -1,
  };
}
