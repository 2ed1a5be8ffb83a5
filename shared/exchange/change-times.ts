import { parentsOf } from '../ledger/record-history.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { type Instant, instantOf } from '../model/instant.ts';
import { madeMoment } from '../model/record-id.ts';

/** When records, and what belongs to them, last changed, by their ids, in milliseconds since 1970. */
export type ChangeTimes = ReadonlyMap<string, number>;

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The records that a change changes: its own, and those to which that belongs. */
export const touchedBy = ({ kind, id, before, after }: RecordChange): string[] => [
  id,
  ...parentsOf(kind, before),
  ...parentsOf(kind, after),
];

/** The time of its last change, or of its making where none is known: a clock that went back puts nothing before that. */
export function changeClock(times: ChangeTimes): (id: string) => Instant {
  // Many records were changed in one batch, at one time.
  const told = new Map<number, Instant>();
  return (id) => {
    const changed = times.get(id) ?? 0;
    const made = madeMoment(id);
    if (made > changed) return instantOf(made);
    const known = told.get(changed) ?? instantOf(changed);
    told.set(changed, known);
    return known;
  };
}
