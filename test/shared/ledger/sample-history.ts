import { applyChanges, isLedgerKind, type Ledger, recordsOf } from '../../../shared/ledger/ledger.ts';
import type { Present } from '../../../shared/ledger/plan-undo.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { batchOf, idOf } from './sample-records.ts';

export const presentOf = (ledger: Ledger): Present => ({
  ledger,
  record: (kind, id) => (isLedgerKind(kind) ? (recordsOf(ledger, kind).get(id) ?? null) : null),
});

/** A history in the making: each step sees the ledger as the ones before left it. */
export function story(start: Ledger, ...steps: readonly ((ledger: Ledger) => RecordChange[])[]) {
  let ledger = start;
  const batches = steps.map((step, index) => {
    const changes = step(ledger);
    ledger = applyChanges(ledger, changes);
    return batchOf(index + 1, changes);
  });
  return { ledger, batches, present: presentOf(ledger) };
}

export const rename = (n: number, title: string) => (ledger: Ledger) =>
  updateRecord(ledger, 'incident', idOf(n), { title });
/** The one that a test has just made. */
export const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('There is no first one.');
  return item;
};
