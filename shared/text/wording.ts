import type { LanguageKey } from '../vocabulary/vocabulary.ts';

/** Terms or rules, each with the language in which it counts. */
export type Wording = readonly (readonly [term: string, language: LanguageKey])[];

export function wordingByLanguage(
  table: Readonly<Partial<Record<LanguageKey, readonly string[]>>> | undefined,
): Wording {
  return Object.entries(table ?? {}).flatMap(([language, terms]) =>
    // Object.entries loses the key type of the table.
    terms.map((term) => [term, language as LanguageKey] as const),
  );
}

export function wordingInAnyLanguage(terms: readonly string[] | undefined): Wording {
  return (terms ?? []).map((term) => [term, 'any'] as const);
}
