import { type Day, dayOf, type Instant } from '../../../shared/model/instant.ts';

type Dated = { readonly name: string; readonly made: Instant };

const ofToday = 3;
const inAll = 10;

/**
 * The newest three of today, the newest of each other day, ten in all. `backups` are in the order of their making,
 * which decides; the dates only group them, so that a clock that was wrong for a while removes nothing but doubles.
 */
export function backupsToKeep(backups: readonly Dated[], today: Day): Set<string> {
  const keep = new Set<string>();
  const taken = new Map<Day, number>();
  for (const { name, made } of backups.toReversed()) {
    const day = dayOf(made);
    const count = taken.get(day) ?? 0;
    if (keep.size >= inAll || count >= (day === today ? ofToday : 1)) continue;
    taken.set(day, count + 1);
    keep.add(name);
  }
  return keep;
}
