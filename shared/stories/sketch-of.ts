import type { Token } from './read-tokens.ts';

/** Words in a row: three alike in the same order are hardly chance. Han count as two letters a word. */
const RUN = 3;
const SIZE = 32;
const LEAST_RUNS = 10;
const FNV_START = 0x811c9dc5;
const FNV_STEP = 0x01000193;

function hashWord(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_STEP);
  return hash;
}

/** Spreads what FNV leaves in the low bits, so that the least hashes are a fair sample. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hashes of the words; Han count as one for each two letters. */
function hashesOf(tokens: readonly Token[]): number[] {
  const hashes: number[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== 'run') hashes.push(hashWord(text));
    else for (let at = 0; at < text.length; at += 2) hashes.push(hashWord(text.slice(at, at + 2)));
  }
  return hashes;
}

/** The least hashes of all runs of words of an article, in order; empty where it has too few to tell copies by. */
export function sketchOf(tokens: readonly Token[]): readonly number[] {
  const words = hashesOf(tokens);
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = FNV_START;
    for (let word = at; word < at + RUN; word += 1) hash = Math.imul(hash ^ (words[word] ?? 0), FNV_STEP);
    runs[at] = spread(hash);
  }
  const distinct = runs.sort().filter((hash, at) => at === 0 || hash !== runs[at - 1]);
  return distinct.length < LEAST_RUNS ? [] : Array.from(distinct.subarray(0, SIZE));
}

/** The share of equal runs that two sketches let expect, 0 to 1. */
export function sketchLikeness(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(SIZE, Math.max(a.length, b.length));
  if (size === 0) return 0;
  let [atA, atB, seen, shared] = [0, 0, 0, 0];
  while (seen < size && (atA < a.length || atB < b.length)) {
    const left = a[atA] ?? Number.POSITIVE_INFINITY;
    const right = b[atB] ?? Number.POSITIVE_INFINITY;
    if (left === right) shared += 1;
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
    seen += 1;
  }
  return shared / seen;
}
