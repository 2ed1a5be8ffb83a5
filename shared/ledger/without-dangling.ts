import { forEachInSteps, type Steps } from '../model/steps.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, type LedgerRecords, recordsOf } from './ledger.ts';
import { mapReferences } from './map-references.ts';

/**
 * The ledger without names of records that are not in it. A record that cannot stand without one of those it named is left
 * out, and what hangs on it: claims come first, then what names them.
 */
export function* withoutDangling(ledger: Ledger): Steps<Ledger> {
  const claims = yield* sound(ledger, 'claim');
  const claimed = { ...ledger, claims };
  const incidents = yield* sound(claimed, 'incident');
  const assertions = yield* sound({ ...claimed, incidents }, 'assertion');
  const rest = { ...claimed, incidents, assertions };
  return {
    ...rest,
    measures: yield* sound(rest, 'measure'),
    searchNotes: yield* sound(rest, 'search-note'),
    distinctions: yield* sound(rest, 'distinction'),
  };
}

function* sound<Kind extends LedgerKind>(
  ledger: Ledger,
  kind: Kind,
): Steps<ReadonlyMap<string, LedgerRecords[Kind]>> {
  const found = new Map<string, LedgerRecords[Kind]>();
  yield* forEachInSteps([...recordsOf(ledger, kind)], ([id, record]) => {
    const mended = mayDangle(ledger, record)
      ? mapReferences(kind, record, (named, other) => (recordsOf(ledger, named).has(other) ? other : null))
      : record;
    // A mended record is of the same kind; TypeScript cannot follow the generic through the table of mappers.
    if (mended !== null) found.set(id, mended as LedgerRecords[Kind]);
  });
  return found;
}

/** False for an assertion whose claim and answered one are there: nearly all records are such, and none needs a copy. */
const mayDangle = ({ claims, assertions }: Ledger, record: LedgerRecord): boolean =>
  !('stance' in record) ||
  !claims.has(record.claim) ||
  (record.answers !== null && !assertions.has(record.answers));
