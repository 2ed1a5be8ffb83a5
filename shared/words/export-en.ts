import { columnsEn } from './columns-en.ts';
import { filtersEn } from './filters-en.ts';
import { tokensEn } from './tokens-en.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words of what is exported that no screen has. */
export const exportEn = {
  tokens: tokensEn,
  columns: columnsEn,
  filters: filtersEn,
  precision: { year: 'year', month: 'month', day: 'day' },
  /** Before a date that is not exact. */
  circa: 'about',
  list: (items: readonly string[]): string => listed.format(items),
  /** "DeepSeek denies (basis: own telemetry)." */
  said: (speaker: string, stance: string, basis: string): string => `${speaker} ${stance} (basis: ${basis}).`,
  /** "The claim is alleged by a party, from 2 independent origins." */
  stands: (status: string, origins: number): string =>
    `The claim is ${status}${origins > 1 ? `, from ${origins} independent origins` : ''}.`,
  saidBy: (names: string): string => `Said by ${names}.`,
  deniedBy: (names: string): string => `Denied by ${names}.`,
  /** "Claims: 3 alleged by a party, 1 disputed." */
  claims: (counts: readonly (readonly [status: string, count: number])[]): string =>
    `Claims: ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}.`,
  noClaims: 'No claim is filed.',
  /** "Anthropic: in force from this date." */
  measure: (by: string, status: string): string => `${by}: ${status} from this date.`,
  looked: (where: string, found: string): string =>
    found === '' ? `Looked for in ${where}: nothing found.` : `Looked for in ${where}: ${found}`,
  /** Of one whom a format can only call a culprit. */
  onlySaid:
    'Said to have done it in at least one claim; who says so, and who denies it, stands beside the claim.',
  sensitive: (why: string, count: number, first: string): string =>
    `${why}: ${count === 1 ? `“${first}” is` : `“${first}” and ${count - 1} more are`} marked so. Look before you share.`,
  manySlides: (count: number, most: number): string =>
    `${count} slides are more than readers walk through: narrow the filters to fewer than ${most}.`,
  undatedLeftOut: (count: number): string =>
    `${count} without a date ${count === 1 ? 'has' : 'have'} no place in this format and will be left out.`,
  undated: 'no date',
  accessedOn: (day: string): string => `accessed ${day}`,
  /** In the note of a work. */
  cited: {
    version: (version: string): string => `Version ${version}`,
    published: (date: string): string => `Published ${date}`,
    accessed: (date: string): string => `Accessed ${date}`,
  },
  exportedAt: (instant: string): string => `Exported ${instant}`,
  /** The author of a feed that says no name. */
  nobodyNamed: 'not named',
  timeline: 'Timeline',
  about: (names: string): string => `About ${names}.`,
};

type Spoken<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Spoken<Table[Key]>;
};
export type ExportWords = Spoken<typeof exportEn>;
