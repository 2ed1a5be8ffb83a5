import { diff3Merge } from 'node-diff3';

/** A text that both sides changed, sentence by sentence; null where they changed the same one. */
export function mergeText(base: string, ours: string, theirs: string): string | null {
  const regions = diff3Merge(sentencesOf(ours), sentencesOf(base), sentencesOf(theirs), {
    excludeFalseConflicts: true,
  });
  if (regions.some(({ conflict }) => conflict !== undefined)) return null;
  return regions.flatMap(({ ok }) => ok ?? []).join('');
}

/** Every sentence with the space after it, in whatever script, so that joined they are the text again. */
const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?。！？؟\n]*(?:[.!?。！？؟\n]+\s*|$)/gu)?.filter(Boolean) ?? [];
