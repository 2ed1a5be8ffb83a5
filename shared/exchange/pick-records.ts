import { type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from '../ledger/ledger.ts';

/** The records of a ledger that a condition lets through, each kind in the order of its ids. */
export function pickRecords(
  ledger: Ledger,
  picks: (kind: LedgerKind, record: LedgerRecord) => boolean,
): Ledger {
  const picked = <Kind extends LedgerKind>(kind: Kind) =>
    new Map(
      [...recordsOf(ledger, kind)]
        .filter(([, record]) => picks(kind, record))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
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
