import type { KnownOn } from '../../shared/model/known-on.ts';
import {
  knownOnPairs,
  type LedgerFilter,
  ledgerFilterPairs,
  noLedgerFilter,
  readKnownOn,
  readLedgerFilter,
} from './ledger-filter.ts';

export type ActorsAddress = {
  readonly page: 'actors';
  readonly filter: LedgerFilter;
  /** What the names in the list have in them. */
  readonly name: string;
  readonly known: KnownOn | null;
  /** The one that is open, by its id or its name. */
  readonly actor: string | null;
};

export const actorsAddress: ActorsAddress = {
  page: 'actors',
  filter: noLedgerFilter,
  name: '',
  known: null,
  actor: null,
};

/** Reads what stands after `#/actors`. `actor` belongs to the filter: the one that is open is `open`. */
export const parseActors = (params: URLSearchParams): ActorsAddress => ({
  page: 'actors',
  filter: readLedgerFilter(params),
  name: (params.get('name') ?? '').slice(0, 200),
  known: readKnownOn(params),
  actor: params.get('open'),
});

export const actorsParts = ({ filter, name, known, actor }: ActorsAddress) => ({
  path: '#/actors',
  query: [
    ...ledgerFilterPairs(filter),
    ['name', name] as const,
    ...knownOnPairs(known),
    ['open', actor ?? ''] as const,
  ],
});
