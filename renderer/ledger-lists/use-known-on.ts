import { useMemo } from 'react';
import type { KnownOn } from '../../shared/model/known-on.ts';
import { knownOf } from '../address/known-of.ts';
import { goTo, useAddress } from '../address/use-address.ts';

/** The day as known on which the page is shown, as requests name it: nothing where the page shows what is known now. */
export function useKnownOn(): { readonly knownOn?: KnownOn } {
  const known = knownOf(useAddress());
  return useMemo(() => (known ? { knownOn: known } : {}), [known]);
}

/** The day of the page, and the way to another; null is back to now. */
export function useKnownAddress(): readonly [KnownOn | null, (known: KnownOn | null) => void] {
  const address = useAddress();
  const show = (known: KnownOn | null): void => {
    switch (address.page) {
      case 'timeline':
      case 'incident':
      case 'measures':
      case 'actors':
        goTo({ ...address, known }, 'replace');
        return;
      case 'inbox':
      case 'proposal':
      case 'share':
      case 'sources':
      case 'vocabulary':
        return;
    }
  };
  return [knownOf(address), show];
}
