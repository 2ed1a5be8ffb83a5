import { tokensOf } from './tokens.ts';

const wordsOf = (text: string): string => ` ${tokensOf(text).join(' ')} `;

/**
 * What a person means by `value` in a query: the one with that id or that name; where there is none, those with these
 * words in their name.
 */
export function namedAs<Term extends { readonly id: string; readonly label: string }>(
  terms: readonly Term[],
  value: string,
): readonly Term[] {
  const words = wordsOf(value);
  const wanted = value.toLowerCase();
  const exact = terms.filter(({ id, label }) => id.toLowerCase() === wanted || wordsOf(label) === words);
  if (exact.length > 0 || words.trim() === '') return exact;
  return terms.filter(({ label }) => wordsOf(label).includes(words));
}
