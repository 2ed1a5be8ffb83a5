import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import { hitsOf } from './hits-of.ts';

/** Groups that are asked about together. */
export type MarkedGroups = readonly (number | undefined)[];

/** By sentence, a bit for each entry of this list of whose groups it holds a word: most hold none, and need no look. */
export function markSentences(
  marked: readonly MarkedGroups[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Int32Array {
  const marks = new Int32Array(hits.sentences.length - 1);
  let bit = 1;
  for (const groups of marked) {
    for (const group of groups)
      for (const { sentence } of hitsOf(hits, vocabulary, group))
        marks[sentence] = (marks[sentence] ?? 0) | bit;
    bit <<= 1;
  }
  return marks;
}
