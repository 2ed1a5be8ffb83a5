import { type Ledger, type LedgerKind, type LedgerRecord, ledgerKinds, recordsOf } from './ledger.ts';
import { namesAny } from './map-references.ts';

export type Concerned = { readonly kind: LedgerKind; readonly record: LedgerRecord };

/**
 * The records whose soundness may hang on the given ones: those themselves, what names them, and answers to what is said
 * in them. One pass over the ledger, however many are given.
 */
export function concernedRecords(ledger: Ledger, ids: ReadonlySet<string>): Concerned[] {
  const isMeant = (kind: LedgerKind, id: string): boolean =>
    ids.has(id) || (kind === 'assertion' && ids.has(ledger.assertions.get(id)?.claim ?? ''));
  return ledgerKinds.flatMap((kind) => {
    const records = [...recordsOf(ledger, kind).values()];
    const concerned = records.filter((record) => ids.has(record.id) || namesAny(kind, record, isMeant));
    return concerned.map((record) => ({ kind, record }));
  });
}
