import type { Token } from './read-tokens.ts';

/** Words in a row: three alike in the same order are hardly chance. Han count as two letters a word. */
const RUN = 3;
const SIZE = 32;
const LEAST_RUNS = 10;
const FNV_START = 0x811c9dc5;
const FNV_STEP = 0x01000193;

function hashWord(hash: number, word: string): number {
  let next = hash;
  for (let at = 0; at < word.length; at += 1) next = Math.imul(next ^ word.charCodeAt(at), FNV_STEP);
  return Math.imul(next ^ 0x20, FNV_STEP);
}

/** Spreads what FNV leaves in the low bits, so that the least hashes are a fair sample. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function piecesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, text }) =>
    kind === 'run'
      ? Array.from({ length: Math.ceil(text.length / 2) }, (_, at) => text.slice(at * 2, at * 2 + 2))
      : [text],
  );
}

/** The least hashes of all runs of words of an article, in order; empty where it has too few to tell copies by. */
export function sketchOf(tokens: readonly Token[]): readonly number[] {
  const pieces = piecesOf(tokens);
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= pieces.length; at += 1) {
    let hash = FNV_START;
    for (let word = at; word < at + RUN; word += 1) hash = hashWord(hash, pieces[word] ?? '');
    hashes.add(spread(hash));
  }
  if (hashes.size < LEAST_RUNS) return [];
  return Array.from(Uint32Array.from(hashes).sort().subarray(0, SIZE));
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
