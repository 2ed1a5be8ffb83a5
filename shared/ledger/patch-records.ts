import type { RecordChange } from '../model/history-batch.ts';
import { canonicalRecord } from './canonical-record.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from './ledger.ts';

/** Fields of a record that get other values. */
export type Patch = {
  readonly kind: LedgerKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

export type PatchedRecord = RecordChange & { readonly kind: LedgerKind; readonly after: LedgerRecord };

/** One change a record, with all that is patched in it. Only the form is checked, not how the records hang together. */
export function patchRecords(ledger: Ledger, patches: readonly Patch[]): PatchedRecord[] {
  const byRecord = new Map<string, Patch>();
  for (const { kind, id, fields } of patches) {
    const key = `${kind} ${id}`;
    byRecord.set(key, { kind, id, fields: { ...byRecord.get(key)?.fields, ...fields } });
  }
  return [...byRecord.values()].flatMap(({ kind, id, fields }) => {
    const before = recordsOf(ledger, kind).get(id);
    return before ? [{ kind, id, before, after: canonicalRecord(kind, { ...before, ...fields }) }] : [];
  });
}
