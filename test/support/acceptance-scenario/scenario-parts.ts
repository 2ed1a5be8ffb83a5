import type { Role } from '../../../shared/model/incident.ts';

/** What appeared on a day. */
export type ScenarioArticle = {
  readonly name: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  /** The day on which it appeared, where that is not the day on which it is filed. */
  readonly on?: number;
};
export type ScenarioRequest = {
  readonly channel: string;
  readonly as?: string;
  readonly request: { readonly id?: string; readonly fields?: Readonly<Record<string, unknown>> };
};
export type ScenarioStep = {
  readonly day: number;
  readonly why: string;
  readonly articles: readonly ScenarioArticle[];
  readonly requests: readonly ScenarioRequest[];
};

/** Day 0 is that of the first report. */
export const scenarioDay = (day: number): string =>
  new Date(Date.UTC(2026, 1, 23) + day * 86_400_000).toISOString().slice(0, 10);
export const noonOf = (day: number): number => Date.parse(`${scenarioDay(day)}T12:00:00.000Z`);

export const named = (name: string) => ({ id: null, name });
export const vendor = named('Vendor V');
export const ministry = named('Ministry M');
export const labOf = (letter: string) => named(`Lab ${letter}`);
export const agencies = ['Agency One', 'Agency Two', 'Agency Three'].map(named);
export const outlets = [
  'Morning Ticker',
  'Harbour Gazette',
  'Evening Ledger',
  'Northern Star',
  'City Courier',
  'Valley Times',
  'Coast Herald',
  'Daily Beacon',
  'Weekly Mirror',
  'Plain Dealer',
  'Border Post',
  'Island Echo',
] as const;

/** Whom each of the two lists names: five labs are on both. */
export const listed = { agencies: [...'ABCDEF'], vendor: [...'ABCDEGH'] } as const;

export const file = (
  kind: string,
  fields: Readonly<Record<string, unknown>>,
  as?: string,
): ScenarioRequest => ({
  channel: `${kind}.create`,
  request: { fields },
  ...(as !== undefined && { as }),
});
export const change = (
  kind: string,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): ScenarioRequest => ({
  channel: `${kind}.update`,
  request: { id, fields },
});
export const says = (
  claim: string,
  speaker: { readonly name: string },
  day: number,
  fields: Readonly<Record<string, unknown>> = {},
  as?: string,
): ScenarioRequest =>
  file('assertions', { claim, speaker, said: scenarioDay(day), stance: 'asserts', ...fields }, as);

export const attribution = (letter: string): ScenarioRequest =>
  file(
    'claims',
    {
      incident: '@harvest',
      type: 'attribution',
      text: `Lab ${letter} harvested outputs of vendor V`,
      about: [labOf(letter)],
    },
    `lab-${letter.toLowerCase()}`,
  );
export const claimOf = (letter: string): string => `@lab-${letter.toLowerCase()}`;
export const party = (actor: { readonly name: string }, role: Role) => ({ actor, role });
export const accused = (letters: readonly string[]) =>
  letters.map((letter) => party(labOf(letter), 'accused'));
