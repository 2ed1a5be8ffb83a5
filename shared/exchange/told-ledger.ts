import { type Ledger, type LedgerKind, type LedgerRecords, recordsOf } from '../ledger/ledger.ts';
import type { ExportProfile } from '../model/export-profile.ts';
import { isAbove } from '../model/handling-mark.ts';
import { citedIn } from './cited-in.ts';
import { type Reserve, toldRecord } from './told-record.ts';

/** What an export keeps at home of the records that leave, by its profile and by all that these ledgers hold. */
export const reserveOf = (
  { anonymous, ceiling }: Pick<ExportProfile, 'anonymous' | 'ceiling'>,
  ...ledgers: readonly Ledger[]
): Reserve => ({
  notes: anonymous,
  names: ledgers.some(({ incidents }) =>
    [...incidents.values()].some(({ handlingMark }) => isAbove(handlingMark, ceiling)),
  ),
});

/** A closed ledger as others may read it. */
export function toldLedger(ledger: Ledger, reserve: Reserve): Ledger {
  const cited = citedIn(ledger);
  const told = <Kind extends LedgerKind>(kind: Kind): ReadonlyMap<string, LedgerRecords[Kind]> => {
    const records = recordsOf(ledger, kind);
    let changed: Map<string, LedgerRecords[Kind]> | null = null;
    for (const [id, record] of records) {
      // What is told of a record is of its kind.
      const own = toldRecord(kind, record, reserve, (article) => cited.has(article)) as LedgerRecords[Kind];
      if (own === record) continue;
      changed ??= new Map(records);
      changed.set(id, own);
    }
    return changed ?? records;
  };
  return { ...ledger, claims: told('claim'), assertions: told('assertion'), actors: told('actor') };
}
