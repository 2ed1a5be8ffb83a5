import { type ClaimDraft, claimProblems, namesIn } from './claim-draft.ts';

/**
 * The claims that a form makes: one, or one for each of those whom it is about. The form is that of the first; in the others
 * the name, the number and the time of each take the place of its own, unless a person wrote something else there.
 */
export function claimEach(draft: ClaimDraft): readonly ClaimDraft[] {
  const [first, ...others] = new Set(namesIn(draft.about));
  if (!draft.isEach || first === undefined || others.length === 0) return [draft];
  return [
    { ...draft, about: first },
    ...others.map((name): ClaimDraft => {
      const own = draft.each[name] ?? {};
      const value = own.value ?? '';
      const window = own.window ?? draft.window;
      const places = new Map([
        [draft.window.trim(), window.trim()],
        [draft.value.trim(), value.trim()],
        [first, name],
      ]);
      const text = own.text ?? inPlaces(draft.text, places);
      return { ...draft, about: name, value, window, text };
    }),
  ];
}

/**
 * Words and numbers for others, all at once, where each stands by itself: "Lab A" is no part of "Lab Alpha", nor 24 of 24,000. What
 * has none to take its place stays.
 */
function inPlaces(text: string, places: ReadonlyMap<string, string>): string {
  const words = [...places.keys()].filter((word) => word !== '' && places.get(word) !== '');
  if (words.length === 0) return text;
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:${any})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'gu');
  return text.replaceAll(alone, (word) => places.get(word) ?? word);
}

/** Whether each of the claims can be taken so: with a number where the first has one, and as a statement of its own. */
export function eachProblems(
  draft: ClaimDraft,
): readonly (ReturnType<typeof claimProblems> & { readonly same: boolean })[] {
  const claims = claimEach(draft);
  const texts = claims.map(({ text }) => text.trim().toLowerCase());
  return claims.map((claim, place) => {
    const problems = claimProblems(claim);
    const isLacking = draft.value.trim() !== '' && claim.value.trim() === '';
    const text = texts[place] ?? '';
    return {
      ...problems,
      value: problems.value || isLacking,
      same: text !== '' && texts.indexOf(text) < place,
    };
  });
}
