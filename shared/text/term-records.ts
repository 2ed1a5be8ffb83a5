import { wordLanguages } from '../model/word-languages.ts';
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
};

/**
 * What stands where in a record; `end` is where the next one begins, `place` for the hit room, `others` has the bits of
 * the languages of the terms of its pattern that follow. A group is doubled, and one more where something starts with it.
 */
export const inRecord = { traits: 0, others: 1, place: 2, term: 3, end: 4, groups: 5 } as const;

/** Traits of a term: how it has to stand (see `bound`), and above that a bit for its language. */
export const trait = {
  bound: 0b111,
  /** It points to other articles. */
  noise: 0b1000,
} as const;

const FIRST_LANGUAGE = 4;
const bitOf = (language: LanguageKey): number => 1 << (FIRST_LANGUAGE + wordLanguages.indexOf(language));

/** The bits of the languages whose terms count in a text of this one, or of one that is not known. */
export function languagesFor(language: string | undefined): number {
  const known = wordLanguages.find((one) => one === language);
  if (language === undefined) return wordLanguages.reduce((bits, one) => bits | bitOf(one), 0);
  return bitOf('any') | (known ? bitOf(known) : 0);
}

/** By term, the bits of the languages of those of its pattern that follow. */
function languagesBehind(terms: readonly GroupedTerm[], lasts: ReadonlySet<number>): Int32Array {
  const behind = new Int32Array(terms.length);
  let bits = 0;
  for (let number = terms.length - 1; number >= 0; number -= 1) {
    if (lasts.has(number)) bits = 0;
    behind[number] = bits;
    bits |= bitOf(terms[number]?.term.language ?? 'any');
  }
  return behind;
}

/**
 * `lasts` are the last terms of their patterns, `starts` the groups with which something starts; `noise` is the group
 * whose terms point to other articles.
 */
export function termRecords(
  terms: readonly GroupedTerm[],
  lasts: ReadonlySet<number>,
  starts: ReadonlySet<number>,
  noise: number,
): TermRecords {
  const behind = languagesBehind(terms, lasts);
  const begins: number[] = [];
  const records: number[] = [];
  for (const [number, { term, groups }] of terms.entries()) {
    const isNoise = groups.includes(noise) ? trait.noise : 0;
    const begin = records.length;
    begins.push(begin);
    records.push(boundOf(term) | isNoise | bitOf(term.language), behind[number] ?? 0, 0, number);
    records.push(begin + inRecord.groups + groups.length);
    for (const group of groups) records.push(group * 2 + (starts.has(group) ? 1 : 0));
  }
  return {
    records: Int32Array.from(records),
    begins,
  };
}
