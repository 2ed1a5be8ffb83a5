import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { canonicalRecord } from './canonical-record.ts';
import { flawOf } from './flaw-of.ts';
import { type Ledger, type LedgerKind, recordsOf } from './ledger.ts';

/** The changes that add a record under the given id, or an AppError that says why it cannot stand. */
export function createRecord(
  ledger: Ledger,
  kind: LedgerKind,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): RecordChange[] {
  if (recordsOf(ledger, kind).has(id)) {
    throw new AppError('CONFLICT', `There is already a record ${id}: update it, or create another one.`);
  }
  const record = canonicalRecord(kind, { ...fields, id });
  const flaw = flawOf(ledger, kind, record);
  if (flaw) throw new AppError(flaw.code, flaw.sentence);
  return [{ kind, id, before: null, after: record }];
}
