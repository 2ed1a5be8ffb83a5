import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import type { GroupedTerm } from './groups.ts';
import { boundOf } from './word-bounds.ts';

/**
 * All terms in one list of numbers, the record of one after that of the other: what is asked of a term when it is
 * found lies together in memory, as most of what finding it costs is to get there.
 */
export type TermRecords = {
  readonly records: Int32Array;
  /** By term, where its record begins. */
  readonly begins: readonly number[];
  /** The number of a language in the traits of terms; ANY where no term is of that language alone. */
  readonly numberOf: (language: string) => number;
};

/** What stands where in a record; `end` is where the next one begins, `place` for the hit room. */
export const inRecord = { traits: 0, place: 1, term: 2, end: 3, groups: 4 } as const;

/** Traits of a term: how it has to stand (see `bound`), and above that the number of its language. */
export const trait = {
  bound: 0b111,
  /** It is the last one of its pattern. */
  last: 0b1000,
  /** It points to other articles. */
  noise: 0b10000,
  language: 5,
} as const;

export const ANY_LANGUAGE = 0;

function languageNumbers(terms: readonly GroupedTerm[]): ReadonlyMap<string, number> {
  const languages = new Set<LanguageKey>(['any', ...terms.map(({ term }) => term.language)]);
  return new Map([...languages].map((language, number) => [language, number] as const));
}

/** `lasts` are the last terms of their patterns; `noise` is the group whose terms point to other articles. */
export function termRecords(
  terms: readonly GroupedTerm[],
  lasts: ReadonlySet<number>,
  noise: number,
): TermRecords {
  const numbers = languageNumbers(terms);
  const begins: number[] = [];
  const records: number[] = [];
  for (const [number, { term, groups }] of terms.entries()) {
    const isLast = lasts.has(number) ? trait.last : 0;
    const isNoise = groups.includes(noise) ? trait.noise : 0;
    const language = (numbers.get(term.language) ?? ANY_LANGUAGE) << trait.language;
    const begin = records.length;
    begins.push(begin);
    records.push(boundOf(term) | isLast | isNoise | language, 0, number);
    records.push(begin + inRecord.groups + groups.length, ...groups);
  }
  return {
    records: Int32Array.from(records),
    begins,
    numberOf: (language) => numbers.get(language) ?? ANY_LANGUAGE,
  };
}
