import { detectLanguage } from './detect-language.ts';
import type { NormalisedText } from './normalise-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import type { TermTable } from './term-table.ts';
import { scan } from './term-trie.ts';
import { PARAGRAPH } from './units.ts';
import { beginOfTerm, bound, endsPlainly } from './word-bounds.ts';

/** A term found: a span of normalised units and the number of the sentence in which it ends. */
export type Hit = { readonly start: number; readonly end: number; readonly sentence: number };

/**
 * What a text holds of a vocabulary. A term stands in many groups, so hits are kept by term; the groups only know
 * which of their terms were found, and are put together when they are asked for. Unions of groups know nothing: they
 * ask their members.
 */
export type Hits = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  /** Groups of which something was found, each once, in the order in which they were; unions are not among them. */
  readonly groups: Int32Array;
  readonly room: HitRoom;
  readonly reading: number;
};

/**
 * Room for what one text holds, as large as the vocabulary: each reading clears only what the one before it left
 * there, so that a text costs what it contains and not what the vocabulary holds.
 */
export type HitRoom = {
  /** The number of the reading that the room holds. */
  reading: number;
  /** Terms and groups found, and how many. */
  readonly terms: Int32Array;
  readonly groups: Int32Array;
  termCount: number;
  groupCount: number;
  /** By term. */
  readonly hitsOfTerm: (Hit[] | undefined)[];
  /** By term that was found: its place in `terms`. */
  readonly placeOfTerm: Int32Array;
  /** By group: its place in `groupsOfTerms` that was found last, and 1; 0 where nothing was. */
  readonly last: Int32Array;
  /** By place in `groupsOfTerms`: the one of the same group that was found before it, and 1; or 0. */
  readonly before: Int32Array;
  /** By group, what was put together so far, and of which groups. */
  readonly hitsOfGroup: (readonly Hit[] | undefined)[];
  readonly joined: number[];
};

export function createHitRoom(terms: number, groups: number, places: number): HitRoom {
  return {
    reading: 0,
    terms: new Int32Array(terms),
    groups: new Int32Array(groups),
    termCount: 0,
    groupCount: 0,
    hitsOfTerm: new Array<undefined>(terms).fill(undefined),
    placeOfTerm: new Int32Array(terms),
    last: new Int32Array(groups),
    before: new Int32Array(places),
    hitsOfGroup: new Array<undefined>(groups).fill(undefined),
    joined: [],
  };
}

function clear(room: HitRoom): void {
  for (let at = 0; at < room.termCount; at += 1) room.hitsOfTerm[room.terms[at] ?? 0] = undefined;
  for (let at = 0; at < room.groupCount; at += 1) room.last[room.groups[at] ?? 0] = 0;
  for (const group of room.joined) room.hitsOfGroup[group] = undefined;
  room.joined.length = 0;
  room.termCount = 0;
  room.groupCount = 0;
  room.reading += 1;
}

/** Files the first hit of a term, and tells the groups of the term. */
function enterTerm(term: number, hit: Hit, { room, groupsOfTerms }: TermTable): void {
  const { begins, groups } = groupsOfTerms;
  const { last, before } = room;
  room.hitsOfTerm[term] = [hit];
  room.terms[room.termCount] = term;
  room.placeOfTerm[term] = room.termCount;
  room.termCount += 1;
  let count = room.groupCount;
  const end = begins[term + 1] ?? 0;
  for (let place = begins[term] ?? 0; place < end; place += 1) {
    const group = groups[place] ?? 0;
    const found = last[group] ?? 0;
    if (found === 0) {
      room.groups[count] = group;
      count += 1;
    }
    before[place] = found;
    last[group] = place + 1;
  }
  room.groupCount = count;
}

/** Languages that join case endings on to names. */
const INFLECTING = new Set(['tr', 'et', 'ru', 'de', 'sv']);

function paragraphEnd(text: NormalisedText, from: number): number {
  const end = text.units.indexOf(PARAGRAPH, from);
  return end < 0 || end > text.length ? text.length : end;
}

type BeginOf = (term: number, start: number, end: number) => number;

/** Where a term begins that was found between two units, or -1 where it does not stand there. */
function beginIn(text: NormalisedText, language: string | undefined, vocabulary: TermTable): BeginOf {
  const isInflecting = language === undefined || INFLECTING.has(language);
  const bounds = vocabulary.boundsIn(language);
  return (term, start, end) => {
    const kind = bounds[term];
    if (kind === bound.stem) return start;
    if (kind === bound.plain) return endsPlainly(text, end) ? start : -1;
    const parsed = kind === bound.other ? vocabulary.terms[term] : undefined;
    return parsed ? beginOfTerm(text, parsed, start, end, isInflecting) : -1;
  };
}

/** The hits of each term that stands as a word, without what follows a pointer to other articles. */
function enterTerms(text: NormalisedText, language: string | undefined, vocabulary: TermTable): void {
  const { trie, room, noise, firstTerms, mostHits } = vocabulary;
  const beginOf = beginIn(text, language, vocabulary);
  const sentences = sentenceStarts(text);
  const startOf = (sentence: number): number => sentences[sentence] ?? text.length + 1;
  let current = 0;
  let quietUntil = 0;
  const enter = (term: number, start: number, end: number): void => {
    const begin = beginOf(term, start, end);
    if (begin < 0) return;
    const sentence = startOf(current + 1) < end ? current + 1 : current;
    if (noise.has(term) && begin - startOf(sentence) <= 1) quietUntil = paragraphEnd(text, end);
    const hit = { start: begin, end, sentence };
    const hits = room.hitsOfTerm[term];
    if (!hits) enterTerm(term, hit, vocabulary);
    else if (hits.length < mostHits) hits.push(hit);
  };
  scan(trie, text.units, text.length, (pattern, start, end) => {
    if (start < quietUntil) return;
    while (startOf(current + 1) <= start) current += 1;
    const last = firstTerms[pattern + 1] ?? 0;
    for (let term = firstTerms[pattern] ?? 0; term < last; term += 1) enter(term, start, end);
  });
}

/** Everything the vocabulary names in a text, in one pass. It holds until the next text is read. */
export function findHits(text: NormalisedText, vocabulary: TermTable, hint?: string): Hits {
  const { room } = vocabulary;
  const language = detectLanguage(text) ?? hint;
  clear(room);
  enterTerms(text, language, vocabulary);
  return { text, language, groups: room.groups.subarray(0, room.groupCount), room, reading: room.reading };
}

const NONE: readonly Hit[] = [];
const FEW = 40;

function isAfter(a: Hit, b: Hit): boolean {
  return a.end > b.end || (a.end === b.end && a.start > b.start);
}

/** Puts hits in order by insertion: they come in runs that are in order, and mostly there are few. */
function sorted(all: Hit[]): Hit[] {
  if (all.length > FEW) return all.sort((a, b) => a.end - b.end || a.start - b.start);
  for (let from = 1; from < all.length; from += 1) {
    const hit = all[from];
    if (!hit) continue;
    let at = from;
    for (; at > 0; at -= 1) {
      const before = all[at - 1];
      if (!before || !isAfter(before, hit)) break;
      all[at] = before;
    }
    all[at] = hit;
  }
  return all;
}

/** The terms of a group that were found, in the order in which they were. */
function foundTerms(group: number, { room }: Hits, { groupsOfTerms, members }: TermTable): readonly number[] {
  const terms: number[] = [];
  const [from, to] = [members.begins[group] ?? 0, members.begins[group + 1] ?? 0];
  for (let at = from; at < to; at += 1) {
    let place = room.last[members.groups[at] ?? 0] ?? 0;
    for (; place !== 0; place = room.before[place - 1] ?? 0) terms.push(groupsOfTerms.terms[place - 1] ?? 0);
  }
  return to - from > 1
    ? terms.sort((a, b) => (room.placeOfTerm[a] ?? 0) - (room.placeOfTerm[b] ?? 0))
    : terms.reverse();
}

/** Keeps one of the hits of the same words, in a list that is in order. */
function withoutTwins(ordered: Hit[]): Hit[] {
  let count = 0;
  for (const hit of ordered) {
    const last = count === 0 ? undefined : ordered[count - 1];
    if (last?.end !== hit.end || last.start !== hit.start) count += 1;
    ordered[count - 1] = hit;
  }
  ordered.length = count;
  return ordered;
}

function joinHits(group: number, hits: Hits, vocabulary: TermTable): readonly Hit[] {
  const { hitsOfTerm } = hits.room;
  const terms = foundTerms(group, hits, vocabulary);
  const [first] = terms;
  if (first === undefined) return NONE;
  if (terms.length === 1) return hitsOfTerm[first] ?? NONE;
  const all: Hit[] = [];
  for (const term of terms) for (const hit of hitsOfTerm[term] ?? NONE) all.push(hit);
  return withoutTwins(sorted(all));
}

function demandPresent({ room, reading }: Hits): void {
  if (room.reading !== reading) throw new Error('The hits of a text were asked for after the next was read.');
}

/** The hits of a group, in order of their end, those of the same words once. */
export function hitsOf(hits: Hits, vocabulary: TermTable, group: number | undefined): readonly Hit[] {
  demandPresent(hits);
  if (group === undefined) return NONE;
  const { hitsOfGroup, joined } = hits.room;
  const known = hitsOfGroup[group];
  if (known) return known;
  const list = joinHits(group, hits, vocabulary);
  hitsOfGroup[group] = list;
  joined.push(group);
  return list;
}

/** Whether a group was found at all; joins nothing. */
export function occursIn(hits: Hits, { members }: TermTable, group: number): boolean {
  demandPresent(hits);
  const end = members.begins[group + 1] ?? 0;
  for (let at = members.begins[group] ?? 0; at < end; at += 1) {
    if (hits.room.last[members.groups[at] ?? 0] !== 0) return true;
  }
  return false;
}
