import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';

/** A change with the batch that made it. */
export type LaterChange = { readonly batch: HistoryBatch; readonly change: RecordChange };

/** Finds the changes of a record among batches, oldest first, without reading all of them for each. */
export type LaterChanges = (record: Pick<RecordChange, 'kind' | 'id'>) => readonly LaterChange[];

export function laterChanges(batches: readonly HistoryBatch[]): LaterChanges {
  const byRecord = new Map<string, LaterChange[]>();
  for (const batch of batches) {
    for (const change of batch.changes) {
      const key = keyOf(change);
      const found = byRecord.get(key);
      if (found) found.push({ batch, change });
      else byRecord.set(key, [{ batch, change }]);
    }
  }
  return (record) => byRecord.get(keyOf(record)) ?? [];
}

const keyOf = ({ kind, id }: Pick<RecordChange, 'kind' | 'id'>): string => `${kind} ${id}`;
