import type { KnownOn } from '../../shared/model/known-on.ts';
import { type Measure, measureStatuses } from '../../shared/model/measure.ts';
import { knownOnPairs, readKnownOn } from './ledger-filter.ts';

export const measureViews = ['list', 'matrix', 'first'] as const;
export type MeasureView = (typeof measureViews)[number];

export type MeasureFilter = {
  /** Only those that were in force on this day, or may have been; empty for all. */
  readonly on: string;
  readonly theme: string;
  readonly kind: string;
  readonly actor: string;
  readonly status: Measure['life'][number]['status'] | '';
};

export type MeasuresAddress = {
  readonly page: 'measures';
  readonly view: MeasureView;
  readonly filter: MeasureFilter;
  readonly known: KnownOn | null;
};

export const noMeasureFilter: MeasureFilter = { on: '', theme: '', kind: '', actor: '', status: '' };
export const measuresAddress: MeasuresAddress = {
  page: 'measures',
  view: 'list',
  filter: noMeasureFilter,
  known: null,
};

/** Reads what stands after `#/measures`. */
export function parseMeasures(
  view: string | undefined,
  params: URLSearchParams,
  dayOf: (name: string) => string,
): MeasuresAddress {
  const get = (name: string): string => params.get(name) ?? '';
  return {
    page: 'measures',
    view: measureViews.find((one) => one === view) ?? 'list',
    filter: {
      on: dayOf('on'),
      theme: get('theme'),
      kind: get('kind'),
      actor: get('actor'),
      status: measureStatuses.find((one) => one === get('status')) ?? '',
    },
    known: readKnownOn(params),
  };
}

export const measuresParts = ({ view, filter, known }: MeasuresAddress) => ({
  path: view === 'list' ? '#/measures' : `#/measures/${view}`,
  query: [...Object.entries(filter), ...knownOnPairs(known)],
});
