import { type Ledger, type LedgerKind, type LedgerRecord, ledgerKinds, recordsOf } from './ledger.ts';
import { type Reference, referencesOf } from './map-references.ts';

export type Concerned = { readonly kind: LedgerKind; readonly record: LedgerRecord };

/**
 * The records whose soundness may hang on the given ones: those themselves, what names them, and answers to what is said
 * in them. One pass over the ledger, however many are given.
 */
export function concernedRecords(ledger: Ledger, ids: ReadonlySet<string>): Concerned[] {
  const isSaidIn = ({ kind, id }: Reference): boolean =>
    kind === 'assertion' && ids.has(ledger.assertions.get(id)?.claim ?? '');
  return ledgerKinds.flatMap((kind) => {
    const records = [...recordsOf(ledger, kind).values()];
    return records.flatMap((record) => {
      const isConcerned =
        ids.has(record.id) || referencesOf(kind, record).some((each) => ids.has(each.id) || isSaidIn(each));
      return isConcerned ? [{ kind, record }] : [];
    });
  });
}
