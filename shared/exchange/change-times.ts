import { parentsOf } from '../ledger/record-history.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Instant } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';

/** When records, and what belongs to them, last changed, by their ids. */
export type ChangeTimes = ReadonlyMap<string, Instant>;

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The records that a change changes: its own, and those to which that belongs. */
export const touchedBy = ({ kind, id, before, after }: RecordChange): string[] => [
  id,
  ...parentsOf(kind, before),
  ...parentsOf(kind, after),
];

/** The time of its last change, or of its making where none is known: a clock that went back puts nothing before that. */
export function changedAt(times: ChangeTimes, id: string): Instant {
  const changed = times.get(id);
  const made = madeAt(id);
  return changed === undefined ? made : later(made, changed);
}
