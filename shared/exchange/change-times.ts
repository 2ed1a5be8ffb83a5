import type { Ledger } from '../ledger/ledger.ts';
import { parentsOf } from '../ledger/record-history.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { type Instant, instantOf } from '../model/instant.ts';
import { madeMoment } from '../model/record-id.ts';

/** When records, and what belongs to them, last changed, by their ids, in milliseconds since 1970; of measures only their own. */
export type ChangeTimes = ReadonlyMap<string, number>;

export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/**
 * The records that a change changes: its own, and those to which that belongs. A measure may belong to an incident that others read
 * of, and to one that they do not: whether it counts for the former is known only when it is told.
 */
export const touchedBy = ({ kind, id, before, after }: RecordChange): string[] =>
  kind === 'measure' ? [id] : [id, ...parentsOf(kind, before), ...parentsOf(kind, after)];

/**
 * The time of its last change, or of its making where none is known: a clock that went back puts nothing before that. A measure
 * that `ledger` does not hold, because it is kept back, moves no incident.
 */
export function changeClock(times: ChangeTimes, ledger: Pick<Ledger, 'measures'>): (id: string) => Instant {
  const byMeasures = timesByMeasures(times, ledger);
  // Many records were changed in one batch, at one time.
  const told = new Map<number, Instant>();
  return (id) => {
    const changed = Math.max(times.get(id) ?? 0, byMeasures.get(id) ?? 0);
    const made = madeMoment(id);
    if (made > changed) return instantOf(made);
    const known = told.get(changed) ?? instantOf(changed);
    told.set(changed, known);
    return known;
  };
}

function timesByMeasures(times: ChangeTimes, { measures }: Pick<Ledger, 'measures'>): ChangeTimes {
  const found = new Map<string, number>();
  if (times.size === 0) return found;
  for (const { id, incidents } of measures.values()) {
    const changed = times.get(id) ?? 0;
    for (const incident of incidents) found.set(incident, Math.max(changed, found.get(incident) ?? 0));
  }
  return found;
}
