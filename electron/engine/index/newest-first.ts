import { articleFlags } from './article-flags.ts';
import { type ColumnChunk, chunkBits, chunkSize } from './column-chunk.ts';

/** 22 bits for the row leave 42 for the milliseconds: 4 million articles, dates from 1970 to 2109. */
const rowBits = 22;
const rowMask = (1 << rowBits) - 1;
const lastTime = 2 ** (64 - rowBits) - 1;
const lowBits = 32 - rowBits;

function fill(words: Uint32Array, at: number, moment: number, row: number): void {
  const time = Math.min(Math.max(0, moment), lastTime);
  words[at * 2] = (((time % 2 ** lowBits) << rowBits) | row) >>> 0;
  words[at * 2 + 1] = Math.floor(time / 2 ** lowBits);
}

/**
 * The rows of all articles, newest first.
 *
 * Moment and row are packed into one 64-bit number each and sorted by the engine's own code: 100,000 in a few
 * milliseconds, where a comparison function takes ten times as long.
 */
export function newestFirst(chunks: readonly ColumnChunk[]): Uint32Array {
  const keys = new BigUint64Array(chunks.length * chunkSize);
  const words = new Uint32Array(keys.buffer);
  let count = 0;
  chunks.forEach(({ moments, flags }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      if (((flags[at] ?? 0) & articleFlags.present) === 0) continue;
      fill(words, count, moments[at] ?? 0, (number << chunkBits) | at);
      count += 1;
    }
  });
  keys.subarray(0, count).sort();
  const rows = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) rows[at] = (words[(count - 1 - at) * 2] ?? 0) & rowMask;
  return rows;
}
