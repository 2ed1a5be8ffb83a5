import type { RecordChange } from '../model/history-batch.ts';
import { isLedgerKind, type Ledger, ledgerKinds, recordsOf } from './ledger.ts';
import { referencesOf } from './map-references.ts';
import { sameValue } from './same-value.ts';

/**
 * The changes that take back what a batch created, as far as nobody has built on it since: a record that was changed stays, and so
 * does whatever a record that stays names.
 */
export function removableRecords(created: readonly RecordChange[], ledger: Ledger): RecordChange[] {
  const untouched = new Map<string, RecordChange>();
  for (const { kind, id, before, after } of created) {
    const now = isLedgerKind(kind) ? recordsOf(ledger, kind).get(id) : undefined;
    if (now && before === null && sameValue(now, after))
      untouched.set(id, { kind, id, before: now, after: null });
  }
  while (keepWhatIsNamed(untouched, ledger));
  return [...untouched.values()];
}

/** Whether anything was taken out of what goes because a record that stays names it. */
function keepWhatIsNamed(going: Map<string, RecordChange>, ledger: Ledger): boolean {
  const before = going.size;
  for (const kind of ledgerKinds) {
    for (const record of recordsOf(ledger, kind).values()) {
      if (!going.has(record.id)) for (const { id } of referencesOf(kind, record)) going.delete(id);
    }
  }
  return going.size < before;
}
