import { namedAs } from '../../../shared/search/named-as.ts';
import type { TermName } from './describe-article.ts';

export type Named = TermName & { readonly number: number; readonly label: string };

/** The terms that a person means by `value` in a query. A language is its first part, too: `en` means `en-GB`. */
export function namedTerms(terms: readonly Named[], kind: TermName['kind'], value: string): readonly Named[] {
  const ofKind = terms.filter((term) => term.kind === kind);
  if (kind !== 'language') return namedAs(ofKind, value);
  const id = value.toLowerCase();
  return ofKind.filter((term) => term.id === id || term.id.startsWith(`${id}-`));
}
