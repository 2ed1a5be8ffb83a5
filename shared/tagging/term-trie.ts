/**
 * Finds every term of the vocabulary in one pass over a text, however many terms there are.
 *
 * A trie is walked from each place where a word may begin, to the end of the longest term that stands there, so a text
 * costs at most its length times the longest term. Steps are kept in one hash table that fits the processor's cache;
 * an automaton that reads each unit once needs a table ten times as large and was slower for that.
 */
import { isCjkUnit, isWordUnit } from './units.ts';

export type TermTrie = {
  /** Slots of three: state * 65536 + unit as two numbers, and the state after it; a state of 0 is an empty slot. */
  readonly steps: Int32Array;
  readonly mask: number;
  /** First steps by unit: of terms that begin where a word begins, and of terms that may begin inside one. */
  readonly atWord: Int32Array;
  readonly inWord: Int32Array;
  /** Pattern that ends in a state, or -1. */
  readonly pattern: Int32Array;
};

export type OnMatch = (pattern: number, start: number, end: number) => void;
export type TermPattern = { readonly text: string; readonly mayBeginInWord: boolean };

const SLOT = 4;
const UNITS = 0x10000;
const ROOT_AT_WORD = 1;
const ROOT_IN_WORD = 2;

function slotOf(state: number, unit: number, mask: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & mask) * SLOT;
}

/** The state after a unit, or 0. */
function step(steps: Int32Array, mask: number, state: number, unit: number): number {
  let slot = slotOf(state, unit, mask);
  for (;;) {
    const from = steps[slot];
    if (from === state && steps[slot + 1] === unit) return steps[slot + 2] ?? 0;
    if (from === 0) return 0;
    slot = (slot + SLOT) & (mask * SLOT + SLOT - 1);
  }
}

function addStep(steps: Int32Array, mask: number, state: number, unit: number, next: number): void {
  let slot = slotOf(state, unit, mask);
  while (steps[slot] !== 0) slot = (slot + SLOT) & (mask * SLOT + SLOT - 1);
  steps[slot] = state;
  steps[slot + 1] = unit;
  steps[slot + 2] = next;
}

/** Patterns must be normalised and not empty; the number of a pattern is its place in the list. */
export function createTermTrie(patterns: readonly TermPattern[]): TermTrie {
  const units = patterns.reduce((sum, { text }) => sum + text.length, 3);
  const mask = 2 ** Math.ceil(Math.log2(units * 2)) - 1;
  const steps = new Int32Array((mask + 1) * SLOT);
  const pattern = new Int32Array(units).fill(-1);
  let states = ROOT_IN_WORD + 1;
  for (const [index, { text, mayBeginInWord }] of patterns.entries()) {
    let state = mayBeginInWord ? ROOT_IN_WORD : ROOT_AT_WORD;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let next = step(steps, mask, state, unit);
      if (next === 0) {
        next = states;
        states += 1;
        addStep(steps, mask, state, unit, next);
      }
      state = next;
    }
    pattern[state] = index;
  }
  const firstSteps = (root: number) =>
    Int32Array.from({ length: UNITS }, (_, unit) => step(steps, mask, root, unit));
  return {
    steps,
    mask,
    atWord: firstSteps(ROOT_AT_WORD),
    inWord: firstSteps(ROOT_IN_WORD),
    pattern: pattern.slice(0, states),
  };
}

function walk(
  { steps, mask, pattern }: TermTrie,
  units: Uint16Array,
  length: number,
  start: number,
  first: number,
  onMatch: OnMatch,
): void {
  let state = first;
  for (let at = start + 1; state !== 0; at += 1) {
    const found = pattern[state] ?? -1;
    if (found >= 0) onMatch(found, start, at);
    if (at >= length) return;
    state = step(steps, mask, state, units[at] ?? 0);
  }
}

/** Reports every occurrence, in order of its start; the shortest first where several start together. */
export function scan(trie: TermTrie, units: Uint16Array, length: number, onMatch: OnMatch): void {
  const { atWord, inWord } = trie;
  let isInWord = false;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] ?? 0;
    if (!isInWord || isCjkUnit(unit)) {
      const first = atWord[unit] ?? 0;
      if (first !== 0) walk(trie, units, length, at, first, onMatch);
    }
    const within = inWord[unit] ?? 0;
    if (within !== 0) walk(trie, units, length, at, within, onMatch);
    isInWord = isWordUnit(unit);
  }
}
