import type { RecordChange } from '../model/history-batch.ts';
import { type Day, dayOf, type Instant } from '../model/instant.ts';
import { draftOf, isLedgerKind, type Ledger, type LedgerRecord, ledgerKinds, recordsOf } from './ledger.ts';
import { sortById } from './sort-by-id.ts';

/** Of a batch, what is needed to go back before it. */
export type RecordedBatch = {
  readonly at: Instant;
  readonly changes: readonly Pick<RecordChange, 'kind' | 'id' | 'before'>[];
};

/**
 * The ledger as it stood at the end of a day (UTC): what was written after it is taken back from the present ledger, so
 * that a day that is near costs little. `newestFirst` are the batches that led to the present.
 *
 * Batches stand in the order in which they were written; the clock may have gone back and forth between them. The newest
 * batch that says it was written by that day counts, with all before it.
 */
export function ledgerAsRecordedBy(present: Ledger, newestFirst: Iterable<RecordedBatch>, day: Day): Ledger {
  const first = new Map<string, RecordChange>();
  for (const { at, changes } of newestFirst) {
    if (dayOf(at) <= day) break;
    // What stands later in a batch was done later, so that the first change of a record has the last word.
    for (const { kind, id, before } of changes.toReversed()) {
      if (isLedgerKind(kind)) first.set(`${kind} ${id}`, { kind, id, before: null, after: before });
    }
  }
  const { ledger, apply } = draftOf(present);
  apply([...first.values()]);
  // Only drafts are sorted here, whose shelves are maps of our own making.
  for (const kind of ledgerKinds) sortById(recordsOf(ledger, kind) as Map<string, LedgerRecord>);
  return ledger;
}
