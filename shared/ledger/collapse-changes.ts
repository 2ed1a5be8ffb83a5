import type { RecordChange } from '../model/history-batch.ts';
import { sameValue } from './same-value.ts';

/**
 * Many changes in a row as one a record, from its first `before` to its last `after`; a record that ends as it
 * began is left out. Records keep the order in which they were first changed.
 */
export function collapseChanges(changes: readonly RecordChange[]): RecordChange[] {
  const byRecord = new Map<string, RecordChange>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    const first = byRecord.get(key);
    byRecord.set(key, first ? { ...change, before: first.before } : change);
  }
  return [...byRecord.values()].filter(({ before, after }) => !sameValue(before, after));
}
