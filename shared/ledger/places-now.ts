import { type Ledger, recordsOf } from './ledger.ts';
import type { Renaming } from './map-references.ts';

/** Where a record that somebody names is found now: under its id, or, of an incident that was merged, in the one that it went into. */
export function placesNow(ledger: Ledger): Renaming {
  let merged: ReadonlyMap<string, string> | null = null;
  return (kind, id) => {
    if (recordsOf(ledger, kind).has(id)) return id;
    if (kind !== 'incident') return null;
    merged ??= new Map(
      [...ledger.incidents.values()].flatMap((each) => each.merged.map((was) => [was, each.id])),
    );
    return merged.get(id) ?? null;
  };
}
