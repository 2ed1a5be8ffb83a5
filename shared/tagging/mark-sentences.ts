import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import { hitsOf } from './hits-of.ts';

/** By sentence, a bit for each of these groups of which it holds a word; most sentences hold none, and need no look. */
export function markSentences(
  groups: readonly (number | undefined)[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Int32Array {
  const marks = new Int32Array(hits.sentenceCount);
  for (const [number, group] of groups.entries())
    for (const { sentence } of hitsOf(hits, vocabulary, group))
      marks[sentence] = (marks[sentence] ?? 0) | (1 << number);
  return marks;
}
