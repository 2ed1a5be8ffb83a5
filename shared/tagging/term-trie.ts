/**
 * Finds every term of the vocabulary in one pass over a text, however many terms there are.
 *
 * A trie is walked from each place where a word may begin, to the end of the longest term that stands there, so a text
 * costs at most its length times the longest term. What counts is the memory that a walk touches: a node stands for
 * all units that follow one another without a choice, and the nodes below one lie side by side, so that most walks stay
 * in the processor's nearest cache. Hash tables of single steps and automatons that read each unit once are larger and
 * were slower for that.
 */
import { isCjkUnit, isWordUnit } from './units.ts';

export type TermTrie = {
  /** Four numbers a node: its units in `labels` from, to; its first child; the pattern that ends in it, or -1. */
  readonly nodes: Int32Array;
  /** By node: the unit that leads to it, in order among the children of a node. */
  readonly leads: Uint16Array;
  readonly labels: Uint16Array;
  /** First nodes by unit, or 0: of terms that begin where a word begins, and of terms that may begin inside one. */
  readonly atWord: Int32Array;
  readonly inWord: Int32Array;
  /** By two units that follow one another, hashed: 1 where a term begins so that may begin inside a word. */
  readonly inWordPairs: Uint8Array;
};

export type OnMatch = (pattern: number, start: number, end: number) => void;
export type TermPattern = { readonly text: string; readonly mayBeginInWord: boolean };

const NODE = 4;
const UNITS = 0x10000;
const ROOT_AT_WORD = 0;
const ROOT_IN_WORD = 1;
/** Among so few children each is looked at; in larger families half of them are left out at each look. */
const FEW_CHILDREN = 6;

type Numbered = { readonly text: string; readonly number: number };
/** Patterns that begin with the same units: those from one place to another in the order of their texts. */
type Family = {
  readonly sorted: readonly Numbered[];
  readonly from: number;
  readonly to: number;
  readonly depth: number;
};

function sortedPatterns(patterns: readonly TermPattern[], mayBeginInWord: boolean): readonly Numbered[] {
  const wanted: Numbered[] = [];
  for (const [number, pattern] of patterns.entries())
    if (pattern.mayBeginInWord === mayBeginInWord) wanted.push({ text: pattern.text, number });
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

function firstNodes(nodes: readonly number[], leads: readonly number[], root: number): Int32Array {
  const first = new Int32Array(UNITS);
  const end = nodes[(root + 1) * NODE + 2] ?? 0;
  for (let child = nodes[root * NODE + 2] ?? 0; child < end; child += 1) first[leads[child] ?? 0] = child;
  return first;
}

const PAIRS = 0x1000;

function pairHash(first: number, second: number): number {
  return (first * 31 + second) & (PAIRS - 1);
}

/** Few terms begin inside a word, and every unit of a text may be their first: two units tell that nearly none is. */
function pairsInWord(patterns: readonly TermPattern[]): Uint8Array {
  const pairs = new Uint8Array(PAIRS);
  for (const { text, mayBeginInWord } of patterns) {
    if (!mayBeginInWord) continue;
    if (text.length === 1) return pairs.fill(1);
    pairs[pairHash(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  }
  return pairs;
}

/** Patterns must be normalised and not empty; the number of a pattern is its place in the list. */
export function createTermTrie(patterns: readonly TermPattern[]): TermTrie {
  const nodes: number[] = [];
  const leads: number[] = [0, 0];
  const labels: number[] = [];
  const queue: Family[] = [false, true].map((mayBeginInWord) => {
    const sorted = sortedPatterns(patterns, mayBeginInWord);
    return { sorted, from: 0, to: sorted.length, depth: 0 };
  });
  for (let node = 0; node < queue.length; node += 1) {
    const family = queue[node];
    if (!family) continue;
    const isRoot = node <= ROOT_IN_WORD;
    const depth = isRoot ? 0 : sharedLength(family);
    const first = family.sorted[family.from];
    const labelFrom = labels.length;
    for (let at = family.depth + 1; at < depth; at += 1) labels.push(first?.text.charCodeAt(at) ?? 0);
    const pattern = !isRoot && first?.text.length === depth ? first.number : -1;
    nodes.push(labelFrom, labels.length, queue.length, pattern);
    for (const child of childrenOf(family, depth)) {
      leads.push(child.sorted[child.from]?.text.charCodeAt(depth) ?? 0);
      queue.push(child);
    }
  }
  nodes.push(labels.length, labels.length, queue.length, -1);
  return {
    nodes: Int32Array.from(nodes),
    leads: Uint16Array.from(leads),
    labels: Uint16Array.from(labels),
    atWord: firstNodes(nodes, leads, ROOT_AT_WORD),
    inWord: firstNodes(nodes, leads, ROOT_IN_WORD),
    inWordPairs: pairsInWord(patterns),
  };
}

/** The one of the children from, to which a unit leads, or 0. */
function childBy(leads: Uint16Array, from: number, to: number, unit: number): number {
  let low = from;
  let high = to;
  while (high - low > FEW_CHILDREN) {
    const middle = (low + high) >> 1;
    if ((leads[middle] ?? 0) > unit) high = middle;
    else low = middle;
  }
  for (let child = low; child < high; child += 1) if (leads[child] === unit) return child;
  return 0;
}

function walk(
  { nodes, leads, labels }: TermTrie,
  units: Uint16Array,
  length: number,
  start: number,
  first: number,
  onMatch: OnMatch,
): void {
  let node = first * NODE;
  let at = start + 1;
  for (;;) {
    const labelEnd = nodes[node + 1] ?? 0;
    for (let label = nodes[node] ?? 0; label < labelEnd; label += 1) {
      if (at >= length || labels[label] !== units[at]) return;
      at += 1;
    }
    const pattern = nodes[node + 3] ?? -1;
    if (pattern >= 0) onMatch(pattern, start, at);
    if (at >= length) return;
    const child = childBy(leads, nodes[node + 2] ?? 0, nodes[node + NODE + 2] ?? 0, units[at] ?? 0);
    if (child === 0) return;
    node = child * NODE;
    at += 1;
  }
}

/** Reports every occurrence, in order of its start; the shortest first where several start together. */
export function scan(trie: TermTrie, units: Uint16Array, length: number, onMatch: OnMatch): void {
  const { atWord, inWord, inWordPairs } = trie;
  let isInWord = false;
  let next = units[0] ?? 0;
  for (let at = 0; at < length; at += 1) {
    const unit = next;
    next = at + 1 < length ? (units[at + 1] ?? 0) : 0;
    if (!isInWord || isCjkUnit(unit)) {
      const first = atWord[unit] ?? 0;
      if (first !== 0) walk(trie, units, length, at, first, onMatch);
    }
    if (inWordPairs[pairHash(unit, next)] === 1) {
      const first = inWord[unit] ?? 0;
      if (first !== 0) walk(trie, units, length, at, first, onMatch);
    }
    isInWord = isWordUnit(unit);
  }
}
