import {
  type Ledger,
  type LedgerKind,
  type LedgerRecord,
  type LedgerRecords,
  recordsOf,
} from '../ledger/ledger.ts';
import { sortById } from '../ledger/sort-by-id.ts';

/** The records of a ledger that a condition lets through, each kind in the order of its ids. */
export function pickRecords(
  ledger: Ledger,
  picks: (kind: LedgerKind, record: LedgerRecord) => boolean,
): Ledger {
  const picked = <Kind extends LedgerKind>(kind: Kind) => {
    const records = new Map<string, LedgerRecords[Kind]>();
    for (const [id, record] of recordsOf(ledger, kind)) if (picks(kind, record)) records.set(id, record);
    sortById(records);
    return records;
  };
  return {
    incidents: picked('incident'),
    claims: picked('claim'),
    assertions: picked('assertion'),
    measures: picked('measure'),
    searchNotes: picked('search-note'),
    actors: picked('actor'),
    distinctions: picked('distinction'),
    refusals: picked('refusal'),
  };
}
