import {
  answersTo,
  assertionsOf,
  claimsOf,
  type Ledger,
  type LedgerKind,
  type LedgerRecord,
  measuresOf,
} from './ledger.ts';

export type Dependent = { readonly kind: LedgerKind; readonly record: LedgerRecord };

/** The records whose soundness hangs on this one: those that point to it, and answers that cross its claim. */
export function dependentsOf(ledger: Ledger, kind: string, id: string): Dependent[] {
  if (kind === 'incident') {
    return [...as('claim', claimsOf(ledger, id)), ...as('measure', measuresOf(ledger, id))];
  }
  if (kind === 'claim') {
    const own = assertionsOf(ledger, id);
    return as('assertion', [...own, ...own.flatMap((each) => answersTo(ledger, each.id))]);
  }
  return kind === 'assertion' ? as('assertion', answersTo(ledger, id)) : [];
}

const as = (kind: LedgerKind, records: readonly LedgerRecord[]): Dependent[] =>
  records.map((record) => ({ kind, record }));
