import { tokensOf } from '../../../shared/search/tokens.ts';
import type { TermName } from './describe-article.ts';

export type Named = TermName & { readonly number: number; readonly label: string };

const wordsOf = (text: string): string => ` ${tokensOf(text).join(' ')} `;

/**
 * The terms that a person means by `value` in a query: the one with that id or that name; where there is none, those
 * with these words in their name. A language is its first part, too: `en` means `en-GB`.
 */
export function namedTerms(terms: readonly Named[], kind: TermName['kind'], value: string): readonly Named[] {
  const words = wordsOf(value);
  const id = value.toLowerCase();
  const ofKind = terms.filter((term) => term.kind === kind);
  if (kind === 'language') return ofKind.filter((term) => term.id === id || term.id.startsWith(`${id}-`));
  const exact = ofKind.filter((term) => term.id === id || wordsOf(term.label) === words);
  if (exact.length > 0 || words.trim() === '') return exact;
  return ofKind.filter((term) => wordsOf(term.label).includes(words));
}
