import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, parseAddress } from './address.ts';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/**
 * Goes to an address, at once: setting `location.hash` would tell of it a moment later, and a checkbox would
 * flicker back until then. `replace` leaves no step in the history of the window: for typing and moving along.
 */
export function goTo(address: Address, how: 'push' | 'replace' = 'push'): void {
  const hash = formatAddress(address);
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
