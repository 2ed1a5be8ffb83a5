/**
 * Aho-Corasick: finds every pattern in one pass over the text, however many patterns there are.
 *
 * Units that most patterns are written with (letters, digits, space) have a dense table with all failure steps
 * worked out beforehand, one look-up a unit. All others (Han, kana, Cyrillic) are looked up by state and unit, with
 * failure links; the depth falls with each such step, so the steps are fewer than twice the units.
 */
export type Automaton = {
  readonly dense: Int32Array;
  readonly sparse: ReadonlyMap<number, number>;
  readonly failure: Int32Array;
  /** Pattern that ends in this state, or -1. */
  readonly pattern: Int32Array;
  /** Next state on the failure path in which a pattern ends, or 0. */
  readonly nextOutput: Int32Array;
  readonly patternLengths: Int32Array;
};

export type OnMatch = (pattern: number, start: number, end: number) => void;

const WIDTH = 64;
const UNIT_RANGE = 0x10000;

/** Column of a unit in the dense table, or -1. */
const column = new Int8Array(UNIT_RANGE).fill(-1);
for (const [index, character] of [...' abcdefghijklmnopqrstuvwxyz0123456789\'.,-:/&+$"()'].entries()) {
  column[character.charCodeAt(0)] = index;
}

type Trie = { children: Map<number, number>[]; pattern: number[] };

function trieOf(patterns: readonly string[]): Trie {
  const trie: Trie = { children: [new Map()], pattern: [-1] };
  for (const [index, pattern] of patterns.entries()) {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      let next = trie.children[state]?.get(unit);
      if (next === undefined) {
        next = trie.children.length;
        trie.children[state]?.set(unit, next);
        trie.children.push(new Map());
        trie.pattern.push(-1);
      }
      state = next;
    }
    trie.pattern[state] = index;
  }
  return trie;
}

function sparseStep(
  sparse: ReadonlyMap<number, number>,
  failure: Int32Array,
  from: number,
  unit: number,
): number {
  let state = from;
  for (;;) {
    const next = sparse.get(state * UNIT_RANGE + unit);
    if (next !== undefined) return next;
    if (state === 0) return 0;
    state = failure[state] ?? 0;
  }
}

/** Patterns must be normalised, distinct and not empty; a pattern's number is its place in the list. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const trie = trieOf(patterns);
  const size = trie.children.length;
  const dense = new Int32Array(size * WIDTH);
  const sparse = new Map<number, number>();
  const failure = new Int32Array(size);
  const nextOutput = new Int32Array(size);
  const pattern = Int32Array.from(trie.pattern);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    if (state !== 0) dense.copyWithin(state * WIDTH, fallback * WIDTH, fallback * WIDTH + WIDTH);
    for (const [unit, child] of trie.children[state] ?? []) {
      const place = column[unit] ?? -1;
      const target =
        state === 0
          ? 0
          : place < 0
            ? sparseStep(sparse, failure, fallback, unit)
            : (dense[state * WIDTH + place] ?? 0);
      failure[child] = target;
      nextOutput[child] = (pattern[target] ?? -1) >= 0 ? target : (nextOutput[target] ?? 0);
      if (place < 0) sparse.set(state * UNIT_RANGE + unit, child);
      else dense[state * WIDTH + place] = child;
      queue.push(child);
    }
  }
  return {
    dense,
    sparse,
    failure,
    pattern,
    nextOutput,
    patternLengths: Int32Array.from(patterns, (p) => p.length),
  };
}

/** Reports every occurrence, in order of its end; the longest first where several end together. */
export function scan(automaton: Automaton, units: Uint16Array, length: number, onMatch: OnMatch): void {
  const { dense, sparse, failure, pattern, nextOutput, patternLengths } = automaton;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    const place = column[unit] ?? -1;
    state = place >= 0 ? (dense[state * WIDTH + place] ?? 0) : sparseStep(sparse, failure, state, unit);
    let output = (pattern[state] ?? -1) >= 0 ? state : (nextOutput[state] ?? 0);
    while (output !== 0) {
      const found = pattern[output] ?? 0;
      onMatch(found, at + 1 - (patternLengths[found] ?? 0), at + 1);
      output = nextOutput[output] ?? 0;
    }
  }
}
