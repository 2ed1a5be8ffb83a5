import type { KnownOn } from '../../shared/model/known-on.ts';
import type { Address } from './address.ts';

/** The past day on which a page shows the ledger, or null where it shows what is known now. */
export function knownOf(address: Address): KnownOn | null {
  switch (address.page) {
    case 'timeline':
    case 'incident':
    case 'measures':
    case 'actors':
      return address.known;
    case 'inbox':
    case 'proposal':
    case 'share':
    case 'sources':
    case 'vocabulary':
      return null;
  }
}
