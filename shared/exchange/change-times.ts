import { parentsOf } from '../ledger/record-history.ts';
import type { HistoryBatch } from '../model/history-batch.ts';
import type { Instant } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';

/** When records, and what belongs to them, last changed, by their ids. */
export type ChangeTimes = ReadonlyMap<string, Instant>;

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Adds what a batch of the history changed. The batches may come in any order. */
export function noteChanges(times: Map<string, Instant>, { at, changes }: HistoryBatch): void {
  for (const { kind, id, before, after } of changes) {
    for (const touched of [id, ...parentsOf(kind, before), ...parentsOf(kind, after)]) {
      times.set(touched, later(at, times.get(touched) ?? at));
    }
  }
}

/** The time of its last change, or of its making where none is known: a clock that went back puts nothing before that. */
export function changedAt(times: ChangeTimes, id: string): Instant {
  const changed = times.get(id);
  const made = madeAt(id);
  return changed === undefined ? made : later(made, changed);
}
