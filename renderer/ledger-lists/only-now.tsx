import type { ReactNode } from 'react';
import { useKnownAddress } from './use-known-on.ts';

/** What changes the ledger. It is changed in the present, so that nothing of this is offered beside a past day. */
export function OnlyNow({ children }: { readonly children: ReactNode }) {
  const [known] = useKnownAddress();
  return known === null ? children : null;
}
