import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import type { Hit } from './hit-room.ts';
import { hitsOf } from './hits-of.ts';
import { firstEndingAfter } from './near.ts';

/** Whether one of some words stands between two hits. */
function hasBetween(words: readonly Hit[], left: Hit, right: Hit): boolean {
  const word = words[firstEndingAfter(words, left.end)];
  return word !== undefined && word.start >= left.end && word.end <= right.start;
}

/** Words as frequent as these cost too much as terms of the vocabulary. */
const LIST = /[,，、:：()并而]|(?<!\p{L})(?:and|und|et|y|e|ed|en|och|ve|и)(?!\p{L})/iu;

export type ClauseBreak = 'none' | 'list' | 'clause';

/** What parts a verb and a name: "and" and a comma may go on with a list, "while" and a semicolon do not. */
export function breakBetween(cue: Hit, name: Hit, hits: Hits, vocabulary: CompiledVocabulary): ClauseBreak {
  const [left, right] = cue.start < name.start ? [cue, name] : [name, cue];
  if (left.end > right.start) return 'none';
  const { original, starts, ends } = hits.text;
  // From the last letter on: what stands behind a stem is no word.
  const between = original.slice((ends[left.end - 1] ?? 1) - 1, starts[right.start] ?? 0);
  // "Needed: rate limits" opens a list, "rate limits: what was needed" does not.
  if ((left === cue ? /[;；]/u : /[;；:：]/u).test(between)) return 'clause';
  if (hasBetween(hitsOf(hits, vocabulary, vocabulary.asked.clauseEnd), left, right)) return 'clause';
  return LIST.test(between) ? 'list' : 'none';
}
