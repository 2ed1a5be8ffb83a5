import { type Clock, clocks } from '../../shared/model/clock.ts';
import { edtfSpan } from '../../shared/model/edtf-date.ts';
import { type FacetName, facetNames, facetTokens } from '../../shared/model/entry-facets.ts';
import { type KnownOn, knownSenses } from '../../shared/model/known-on.ts';
import type { TimelineFilter } from '../../shared/model/timeline-filter.ts';

/**
 * What the timeline and every list of the ledger are narrowed to, as it stands in the address. An empty list or text
 * narrows nothing; without a clock each entry stands at its own date.
 */
export type LedgerFilter = { readonly [Name in FacetName]: readonly string[] } & {
  readonly text: string;
  readonly since: string;
  readonly until: string;
  readonly clock: Clock | '';
};

export const noLedgerFilter: LedgerFilter = {
  actors: [],
  themes: [],
  kinds: [],
  claimStatuses: [],
  stances: [],
  bases: [],
  speakers: [],
  measureKinds: [],
  measureStatuses: [],
  incidents: [],
  sources: [],
  text: '',
  since: '',
  until: '',
  clock: '',
};

/** How each list is called in the address. */
const keys: Record<FacetName, string> = {
  actors: 'actor',
  themes: 'theme',
  kinds: 'kind',
  claimStatuses: 'status',
  stances: 'stance',
  bases: 'basis',
  speakers: 'speaker',
  measureKinds: 'measure',
  measureStatuses: 'measure-status',
  incidents: 'incident',
  sources: 'source',
};

type Pairs = readonly (readonly [string, string])[];

const dayIn = (params: URLSearchParams, name: string): string => {
  const text = params.get(name) ?? '';
  return text.length === 10 && edtfSpan(text)?.precision === 'day' ? text : '';
};

export function readLedgerFilter(params: URLSearchParams): LedgerFilter {
  const lists = facetNames.map((name) => [name, [...new Set(params.getAll(keys[name]))].slice(0, 100)]);
  return {
    ...noLedgerFilter,
    ...Object.fromEntries(lists),
    text: (params.get('text') ?? '').slice(0, 1000),
    since: dayIn(params, 'since'),
    until: dayIn(params, 'until'),
    clock: clocks.find((clock) => clock === params.get('clock')) ?? '',
  };
}

export const ledgerFilterPairs = (filter: LedgerFilter): Pairs => [
  ...facetNames.flatMap((name) => filter[name].map((value) => [keys[name], value] as const)),
  ['text', filter.text],
  ['since', filter.since],
  ['until', filter.until],
  ['clock', filter.clock],
];

const isKnown = (name: FacetName, value: string): boolean => facetTokens[name]?.includes(value) ?? true;

/** The filter as the engine wants it: what is empty is left out, and so is what it would not know. */
export function ledgerRequestOf(filter: LedgerFilter): TimelineFilter {
  const { text, since, until, clock } = filter;
  const lists = facetNames
    .map((name) => [name, filter[name].filter((value) => isKnown(name, value))] as const)
    .filter(([, values]) => values.length > 0);
  return {
    ...Object.fromEntries(lists),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(since === '' ? {} : { since }),
    ...(until === '' ? {} : { until }),
    ...(clock === '' ? {} : { clock }),
  };
}

/** With these lists alone: the others stand in the address and go along, but a page that does not know them is not narrowed by them. */
export const filterWithin = (filter: LedgerFilter, lists: readonly FacetName[]): LedgerFilter => ({
  ...filter,
  ...Object.fromEntries(facetNames.filter((name) => !lists.includes(name)).map((name) => [name, []])),
});

/** Whether it leaves anything out; the clock alone does not. */
export const narrows = (filter: LedgerFilter): boolean =>
  facetNames.some((name) => filter[name].length > 0) ||
  [filter.text.trim(), filter.since, filter.until].some((part) => part !== '');

/** `known=2026-09-10&sense=recorded`: the day as known on which everything on the page is shown. */
export function readKnownOn(params: URLSearchParams): KnownOn | null {
  const day = dayIn(params, 'known');
  const sense = knownSenses.find((known) => known === params.get('sense')) ?? 'said';
  return day === '' ? null : { day, sense };
}

export const knownOnPairs = (known: KnownOn | null): Pairs =>
  known === null
    ? []
    : [
        ['known', known.day],
        ['sense', known.sense === 'said' ? '' : known.sense],
      ];
