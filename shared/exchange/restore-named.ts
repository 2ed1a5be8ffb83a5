import type { Ledger } from '../ledger/ledger.ts';
import { mapReferences, referencesOf } from '../ledger/map-references.ts';
import { placesNow } from '../ledger/places-now.ts';
import type { ImportRow } from './import-row.ts';
import { keptRecord } from './kept-record.ts';

/**
 * What was removed here may be what others went on to build upon: a statement about a removed claim names it. Neither side knew of the
 * other, so that this is a conflict as between a removal and a change. Such rows, and all that they name in turn, are as `contest` says.
 */
export function restoreNamed(
  rows: readonly ImportRow[],
  ledger: Ledger,
  contest: (row: ImportRow) => ImportRow,
): readonly ImportRow[] {
  const gone = new Map(
    rows.filter(({ what, ours }) => what === 'changedHere' && ours === null).map((row) => [row.id, row]),
  );
  if (gone.size === 0) return rows;
  const contested = new Map<string, ImportRow>();
  const placeNow = placesNow(ledger);
  const open = [...rows];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const id of missingIn(row)) {
      const found = gone.get(id);
      if (!found || contested.has(id)) continue;
      const restored = contest(found);
      contested.set(id, restored);
      open.push(restored);
    }
  }
  return rows.map((row) => contested.get(row.id) ?? row);

  /** What the record of a row names that is not here under any name. */
  function missingIn(row: ImportRow): string[] {
    const record = keptRecord(row, ({ choice }) => choice);
    if (record === null) return [];
    const named = referencesOf(row.kind, record);
    const found = mapReferences(row.kind, record, (kind, id) => placeNow(kind, id) ?? id);
    // Where it is null, two that it tells apart are one here.
    const missing = found && named.filter(({ kind, id }) => placeNow(kind, id) === null);
    return (missing ?? named).map(({ id }) => id);
  }
}
