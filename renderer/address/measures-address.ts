import type { FacetName } from '../../shared/model/entry-facets.ts';
import type { KnownOn } from '../../shared/model/known-on.ts';
import {
  knownOnPairs,
  type LedgerFilter,
  ledgerFilterPairs,
  noLedgerFilter,
  readKnownOn,
  readLedgerFilter,
} from './ledger-filter.ts';

export const measureViews = ['list', 'matrix', 'first'] as const;
export type MeasureView = (typeof measureViews)[number];

export type MeasuresAddress = {
  readonly page: 'measures';
  readonly view: MeasureView;
  readonly filter: LedgerFilter;
  /** Only those that were in force on this day, or may have been; empty for all. */
  readonly on: string;
  readonly known: KnownOn | null;
};

/** The lists of the filter that speak of measures. */
export const measureLists = [
  'measureKinds',
  'measureStatuses',
  'themes',
  'actors',
  'sources',
  'incidents',
] as const satisfies readonly FacetName[];

export const measuresAddress: MeasuresAddress = {
  page: 'measures',
  view: 'list',
  filter: noLedgerFilter,
  on: '',
  known: null,
};

/** Reads what stands after `#/measures`. */
export const parseMeasures = (
  view: string | undefined,
  params: URLSearchParams,
  dayOf: (name: string) => string,
): MeasuresAddress => ({
  page: 'measures',
  view: measureViews.find((one) => one === view) ?? 'list',
  filter: readLedgerFilter(params),
  on: dayOf('on'),
  known: readKnownOn(params),
});

export const measuresParts = ({ view, filter, on, known }: MeasuresAddress) => ({
  path: view === 'list' ? '#/measures' : `#/measures/${view}`,
  query: [...ledgerFilterPairs(filter), ['on', on] as const, ...knownOnPairs(known)],
});
