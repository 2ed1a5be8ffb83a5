import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { hitsOf } from '../text/hits-of.ts';
import { isInSentenceOf } from '../text/near.ts';

const ON_AI = ['ai', 'lab', 'product'];
const ENOUGH_TROUBLE = 2;
/** At least one word of trouble in so many units: long texts name everything somewhere. */
const TROUBLE_EVERY = 160;

/** Words of a concept, but not where AI is said to help against it: "finds stolen bicycles" is no trouble. */
function unremedied(hits: Hits, vocabulary: CompiledVocabulary, concept: string): readonly Hit[] {
  const remedies = hitsOf(hits, vocabulary, vocabulary.concepts.get('remedy'));
  return hitsOf(hits, vocabulary, vocabulary.concepts.get(concept)).filter(
    (hit) => !isInSentenceOf(remedies, hit),
  );
}

/** Whether several things are said to be done against rules, people or firms. */
function hasMuchTrouble(hits: Hits, vocabulary: CompiledVocabulary): boolean {
  const words = new Set<string>();
  let end = 0;
  for (const hit of unremedied(hits, vocabulary, 'trouble')) {
    if (hit.start >= end) words.add(hits.text.units.subarray(hit.start, hit.end).join());
    end = Math.max(end, hit.end);
  }
  return words.size >= ENOUGH_TROUBLE && hits.text.length / words.size <= TROUBLE_EVERY;
}

/**
 * Whether an article that has no theme is on the subject all the same: it is about AI, and speaks of much trouble, or
 * one sentence of its headline or lead tells of AI something grave (accused, sued, fined, stolen).
 */
export function isTroubling(hits: Hits, vocabulary: CompiledVocabulary, leadEnd: number): boolean {
  const onAi = ON_AI.map((concept) => hitsOf(hits, vocabulary, vocabulary.concepts.get(concept)));
  if (onAi.every((list) => list.length === 0)) return false;
  if (hasMuchTrouble(hits, vocabulary)) return true;
  return unremedied(hits, vocabulary, 'grave').some(
    (hit) => (hits.text.starts[hit.start] ?? 0) < leadEnd && onAi.some((list) => isInSentenceOf(list, hit)),
  );
}
