import type { KnownOn } from '../../shared/model/known-on.ts';
import type { Address } from './address.ts';
import { type LedgerFilter, noLedgerFilter } from './ledger-filter.ts';

type Along = { readonly filter: LedgerFilter; readonly known: KnownOn | null };

const nothing: Along = { filter: noLedgerFilter, known: null };

/**
 * The address of a page of the ledger as it is reached from another one: narrowed to the same, as known on the same day.
 * The page that is open already is reached as it begins, and so is every other one; another incident is reached as known on
 * the same day, since its claims are others.
 */
export function carryAlong(to: Address, from: Address): Address {
  if (to.page === 'incident' && from.page === 'incident') return { ...to, known: from.known };
  if (to.page === from.page) return to;
  const { filter, known } = alongOf(from);
  switch (to.page) {
    case 'timeline':
    case 'measures':
    case 'actors':
    case 'incident':
      return { ...to, filter, known };
    case 'share':
      return to.view === 'out' ? { ...to, filter, known } : to;
    case 'inbox':
    case 'proposal':
    case 'sources':
    case 'vocabulary':
      return to;
  }
}

function alongOf(from: Address): Along {
  switch (from.page) {
    case 'timeline':
    case 'measures':
    case 'actors':
    case 'incident':
      return { filter: from.filter, known: from.known };
    case 'share':
      return from.view === 'out' ? { filter: from.filter, known: from.known } : nothing;
    case 'inbox':
    case 'proposal':
    case 'sources':
    case 'vocabulary':
      return nothing;
  }
}
