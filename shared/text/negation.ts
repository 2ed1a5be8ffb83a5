import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import type { Hit } from './hit-room.ts';
import { hitsOf } from './hits-of.ts';
import { firstEndingAfter, hitAfter, hitBefore } from './near.ts';

/** In units: the next few words. */
const REACH = 22;

/** "um nicht", "not only", "no fewer than": denies nothing. */
function isIdle(not: Hit, hits: Hits, vocabulary: CompiledVocabulary): boolean {
  const idle = hitsOf(hits, vocabulary, vocabulary.asked.deniesNothing);
  const next = idle[firstEndingAfter(idle, not.start)];
  return next !== undefined && next.start <= not.start && next.end >= not.end;
}

/** "not a jailbreak but prompt injection": what is put in the place of the one, or stands in another clause, is not denied. */
function isEnded(not: Hit, hit: Hit, hits: Hits, vocabulary: CompiledVocabulary): boolean {
  const { original, starts, ends } = hits.text;
  if (/[;:；：]/u.test(original.slice(ends[not.end - 1] ?? 0, starts[hit.start] ?? 0))) return true;
  const { butRather, but } = vocabulary.asked;
  return [butRather, but].some((group) => {
    const before = hitBefore(hitsOf(hits, vocabulary, group), hit);
    return before !== undefined && before.start >= not.end;
  });
}

/** The word that denies this one: "no weights were", "nicht kopiert" before, "değil" after; simple, to the next few words only. */
export function negationOf(hit: Hit, hits: Hits, vocabulary: CompiledVocabulary): Hit | undefined {
  const before = hitBefore(hitsOf(hits, vocabulary, vocabulary.asked.negation), hit);
  if (before && before.sentence === hit.sentence && hit.start - before.end <= REACH)
    return isIdle(before, hits, vocabulary) || isEnded(before, hit, hits, vocabulary) ? undefined : before;
  const after = hitAfter(hitsOf(hits, vocabulary, vocabulary.asked.negationAfter), hit);
  return after && after.sentence === hit.sentence && after.start - hit.end <= REACH ? after : undefined;
}
