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

export type IncidentAddress = {
  readonly page: 'incident';
  readonly id: string;
  /** What the list from which it was reached is narrowed to: it narrows the claims, and goes back with whoever goes back. */
  readonly filter: LedgerFilter;
  readonly known: KnownOn | null;
};

/** The lists of the filter that speak of claims and of who says them. */
export const claimLists: readonly FacetName[] = ['actors', 'speakers', 'stances', 'bases', 'claimStatuses'];

export const incidentAddress = (id: string): IncidentAddress => ({
  page: 'incident',
  id,
  filter: noLedgerFilter,
  known: null,
});

export const parseIncident = (id: string, params: URLSearchParams): IncidentAddress => ({
  page: 'incident',
  id,
  filter: readLedgerFilter(params),
  known: readKnownOn(params),
});

export const incidentParts = ({ id, filter, known }: IncidentAddress) => ({
  path: `#/incident/${encodeURIComponent(id)}`,
  query: [...ledgerFilterPairs(filter), ...knownOnPairs(known)],
});
