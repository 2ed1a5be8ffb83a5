/**
 * Finds every term of the vocabulary in one pass over a text, however many terms there are.
 *
 * A trie is walked from each place where a word may begin, to the end of the longest term that stands there, so a text
 * costs at most its length times the longest term. What counts is how often the processor guesses wrong and the memory
 * that a walk touches: a step asks one place of a table whether the child lies there, where a search among children
 * would be a guess each; and a node stands for all units that follow one another without a choice.
 */
import { isCjkUnit, isWordUnit } from './units.ts';
import { goesOn } from './word-bounds.ts';

export type TermTrie = {
  /**
   * Four numbers a place: the node above the one that lies here, the place from which its children are counted by the
   * codes of their units, where its further units begin in `labels`, the pattern that ends in it (its number, and in
   * the lowest bit whether a word may go on there) or -1.
   */
  readonly nodes: Int32Array;
  /** By unit: a number for each that terms have, 0 for all others. */
  readonly codes: Uint16Array;
  /** Units that follow one another without a choice, each run once, behind it an END. */
  readonly labels: Uint16Array;
  /** By three units that follow one another, hashed: 1 where a term begins so that may begin inside a word. */
  readonly inWordTriples: Uint8Array;
  /** The length of the longest term. */
  readonly longest: number;
};

/** Where patterns were found: three numbers each, that of the pattern and its units from, to. */
export type Matches = { readonly table: Int32Array; count: number };
export type TermPattern = {
  readonly text: string;
  readonly mayBeginInWord: boolean;
  /** Whether it counts where the word goes on behind it. */
  readonly mayGoOn: boolean;
};
/** The number is what is told where the pattern is found. */
export type NumberedPattern = TermPattern & { readonly number: number };

const NODE = 4;
/** So many numbers stand for one of the matches. */
export const MATCH = 3;
/** As many as stay in the processor's cache, at the least. */
const MATCHES = 1000;
const UNITS = 0x10000;
/** No normalised text holds it. */
const END = 0;
/** Where the first nodes lie: that of terms that begin where a word begins, that of terms that may begin inside one. */
const AT_WORD = 1;
const IN_WORD = 2;

type Numbered = { readonly text: string; readonly number: number; readonly mayGoOn: boolean };
/** Patterns that begin with the same units: those from one place to another in the order of their texts. */
type Family = {
  readonly sorted: readonly Numbered[];
  readonly from: number;
  readonly to: number;
  readonly depth: number;
};

function sortedPatterns(patterns: readonly NumberedPattern[], mayBeginInWord: boolean): readonly Numbered[] {
  const wanted = patterns.filter((pattern) => pattern.mayBeginInWord === mayBeginInWord);
  return wanted.sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** How many units all texts of a family share; as they are in order, its first and last tell. */
function sharedLength({ sorted, from, to }: Family): number {
  const [first, last] = [sorted[from]?.text ?? '', sorted[to - 1]?.text ?? ''];
  let length = 0;
  while (length < first.length && first.charCodeAt(length) === last.charCodeAt(length)) length += 1;
  return length;
}

function childrenOf({ sorted, from, to }: Family, depth: number): readonly Family[] {
  const families: Family[] = [];
  let begin = sorted[from]?.text.length === depth ? from + 1 : from;
  while (begin < to) {
    const unit = sorted[begin]?.text.charCodeAt(depth);
    let end = begin + 1;
    while (end < to && sorted[end]?.text.charCodeAt(depth) === unit) end += 1;
    families.push({ sorted, from: begin, to: end, depth });
    begin = end;
  }
  return families;
}

const TRIPLES = 0x4000;

function tripleHash(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (TRIPLES - 1);
}

/** Few terms begin inside a word, and every unit of a text may be their first: three tell that nearly none is. */
function triplesInWord(patterns: readonly TermPattern[]): Uint8Array {
  const triples = new Uint8Array(TRIPLES);
  for (const { text, mayBeginInWord } of patterns) {
    if (!mayBeginInWord) continue;
    if (text.length < 3) return triples.fill(1);
    triples[tripleHash(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))] = 1;
  }
  return triples;
}

/** The more often terms have a unit the smaller is its code: children lie the closer together. */
function codesOf(patterns: readonly TermPattern[]): Uint16Array {
  const counts = new Int32Array(UNITS);
  for (const { text } of patterns)
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  const found: number[] = [];
  for (let unit = 0; unit < UNITS; unit += 1) if (counts[unit] !== 0) found.push(unit);
  found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const codes = new Uint16Array(UNITS);
  for (const [at, unit] of found.entries()) codes[unit] = at + 1;
  return codes;
}

/** Where nodes are laid down while the trie is made. */
type Ground = {
  /** Finds room for the children of a node, which have these codes, and tells from where they are counted. */
  readonly settle: (above: number, codes: readonly number[]) => number;
  readonly lay: (place: number, children: number, label: number, pattern: number) => void;
  /** All that was laid down, and so much behind it that no step leads out of it. */
  readonly nodes: () => Int32Array;
};

function createGround(codeCount: number): Ground {
  let nodes = new Int32Array(NODE * UNITS);
  let size = IN_WORD + 1;
  /** By how many children there are: from where on room is looked for. What lies before is left to smaller families. */
  const from: number[] = [];

  function isFree(children: number, codes: readonly number[]): boolean {
    for (const code of codes) if (nodes[(children + code) * NODE]) return false;
    return true;
  }

  function growTo(wanted: number): void {
    size = Math.max(size, wanted);
    if (size * NODE <= nodes.length) return;
    const larger = new Int32Array(size * NODE * 2);
    larger.set(nodes);
    nodes = larger;
  }

  function settle(above: number, codes: readonly number[]): number {
    let children = from[codes.length] ?? IN_WORD;
    while (!isFree(children, codes)) children += 1;
    from[codes.length] = children;
    growTo(children + codeCount);
    for (const code of codes) nodes[(children + code) * NODE] = above;
    return children;
  }

  return {
    settle,
    lay: (place, children, label, pattern) => nodes.set([children, label, pattern], place * NODE + 1),
    nodes: () => nodes.slice(0, size * NODE),
  };
}

type Labels = { readonly units: readonly number[]; readonly beginOf: (run: string) => number };

/** Many terms end alike: a run that is there once is sooner in the processor's cache. The empty one begins at 0. */
function createLabels(): Labels {
  const units = [END];
  const begins = new Map([['', 0]]);

  function beginOf(run: string): number {
    const known = begins.get(run);
    if (known !== undefined) return known;
    const begin = units.length;
    for (let at = 0; at < run.length; at += 1) units.push(run.charCodeAt(at));
    units.push(END);
    begins.set(run, begin);
    return begin;
  }

  return { units, beginOf };
}

/** A node that has a place, but does not lie there yet. */
type Placed = { readonly place: number; readonly family: Family };

function rootsOf(patterns: readonly NumberedPattern[]): Placed[] {
  return [AT_WORD, IN_WORD].map((place) => {
    const sorted = sortedPatterns(patterns, place === IN_WORD);
    return { place, family: { sorted, from: 0, to: sorted.length, depth: 0 } };
  });
}

/** A table for what is found at a time. */
export function createMatches({ longest }: TermTrie): Matches {
  return { table: new Int32Array((MATCHES + 2 * longest) * MATCH), count: 0 };
}

/** Patterns must be normalised and not empty. */
export function createTermTrie(patterns: readonly NumberedPattern[]): TermTrie {
  const codes = codesOf(patterns);
  const ground = createGround(codes.reduce((most, code) => Math.max(most, code)) + 1);
  const labels = createLabels();
  const queue = rootsOf(patterns);
  for (const { place, family } of queue) {
    const isRoot = place <= IN_WORD;
    const depth = isRoot ? 0 : sharedLength(family);
    const { text = '', number = -1, mayGoOn = false } = family.sorted[family.from] ?? {};
    const families = childrenOf(family, depth);
    const below = families.map(({ sorted, from }) => codes[sorted[from]?.text.charCodeAt(depth) ?? END] ?? 0);
    const children = ground.settle(place, below);
    const label = labels.beginOf(text.slice(family.depth + 1, depth));
    const pattern = !isRoot && text.length === depth ? number * 2 + (mayGoOn ? 1 : 0) : -1;
    ground.lay(place, children, label, pattern);
    for (const [at, child] of families.entries())
      queue.push({ place: children + (below[at] ?? 0), family: child });
  }
  return {
    nodes: ground.nodes(),
    codes,
    labels: Uint16Array.from(labels.units),
    inWordTriples: triplesInWord(patterns),
    longest: patterns.reduce((most, { text }) => Math.max(most, text.length), 0),
  };
}

/** From a first node along the units of a text, as far as there are children. */
function walk(
  { nodes, codes, labels }: TermTrie,
  units: Uint16Array,
  length: number,
  start: number,
  root: number,
  matches: Matches,
): void {
  const { table } = matches;
  let { count } = matches;
  let place = root;
  let at = start;
  walking: while (at < length) {
    const child = (nodes[place * NODE + 1] ?? 0) + (codes[units[at] ?? 0] ?? 0);
    if (nodes[child * NODE] !== place) break;
    place = child;
    at += 1;
    let label = nodes[place * NODE + 2] ?? 0;
    for (let unit = labels[label] ?? END; unit !== END; unit = labels[label] ?? END) {
      if (at >= length || unit !== units[at]) break walking;
      at += 1;
      label += 1;
    }
    const pattern = nodes[place * NODE + 3] ?? -1;
    if (pattern < 0 || ((pattern & 1) === 0 && goesOn(units[at] ?? 0))) continue;
    table[count * MATCH] = pattern >> 1;
    table[count * MATCH + 1] = start;
    table[count * MATCH + 2] = at;
    count += 1;
  }
  matches.count = count;
}

/**
 * Notes what occurs, in order of its start, the shortest first where several start together, until the text ends or
 * the table is full. Tells where to go on from; the text was read where that is its length.
 */
export function scan(
  trie: TermTrie,
  units: Uint16Array,
  length: number,
  from: number,
  matches: Matches,
): number {
  const { inWordTriples, longest } = trie;
  const last = matches.table.length / MATCH - 2 * longest;
  matches.count = 0;
  let isInWord = from > 0 && isWordUnit(units[from - 1] ?? 0);
  let unit = units[from] ?? 0;
  let next = units[from + 1] ?? 0;
  let at = from;
  for (; at < length && matches.count <= last; at += 1) {
    const afterNext = units[at + 2] ?? 0;
    if (!isInWord || isCjkUnit(unit)) walk(trie, units, length, at, AT_WORD, matches);
    if (inWordTriples[tripleHash(unit, next, afterNext)] === 1)
      walk(trie, units, length, at, IN_WORD, matches);
    isInWord = isWordUnit(unit);
    unit = next;
    next = afterNext;
  }
  return at;
}
