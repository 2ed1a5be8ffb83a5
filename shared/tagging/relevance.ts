import type { Evidence } from '../model/evidence.ts';

/** The least that an article on the subject has: also one in words that no theme knows, or by a rule without words. */
export const FAINT_RELEVANCE = 0.1;
/** As much of a text as says what it is about. */
export const LEAD = 300;

function weightOf({ field, start }: Evidence): number {
  if (field === 'title') return 0.5;
  return start < LEAD ? 0.35 : 0.2;
}

/** How surely an article is on the subject, 0 to 1: each theme adds what its best-placed evidence is worth. */
export function relevanceOf(evidenceByTheme: readonly (readonly Evidence[])[]): number {
  let doubt = 1;
  for (const evidence of evidenceByTheme) {
    let best = 0;
    for (const one of evidence) best = Math.max(best, weightOf(one));
    doubt *= 1 - best;
  }
  return Math.round((1 - doubt) * 1000) / 1000;
}
