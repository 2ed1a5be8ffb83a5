import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { canonicalRecord } from './canonical-record.ts';
import { concernedRecords } from './concerned-records.ts';
import { flawOf } from './flaw-of.ts';
import { applyChanges, type Ledger, type LedgerKind, recordsOf } from './ledger.ts';
import { sameValue } from './same-value.ts';

/**
 * The changes that set the given fields of a record and leave the others; none where nothing would differ.
 * An AppError says why the record, or one that depends on it, could not stand so.
 */
export function updateRecord(
  ledger: Ledger,
  kind: LedgerKind,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): RecordChange[] {
  const before = recordsOf(ledger, kind).get(id);
  if (!before) throw new AppError('NOT_FOUND', `There is no ${kind} ${id}: it may have been removed.`);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const after = canonicalRecord(kind, { ...before, ...Object.fromEntries(given), id });
  if (sameValue(before, after)) return [];
  const changes: RecordChange[] = [{ kind, id, before, after }];
  const flaw = flawOf(ledger, kind, after) ?? flawOfDependents(ledger, changes);
  if (flaw) throw new AppError(flaw.code, flaw.sentence);
  return changes;
}

/** A claim that moves to another incident, or an assertion to another claim, takes its answers along or stays. */
function flawOfDependents(ledger: Ledger, changes: readonly RecordChange[]) {
  const [change] = changes;
  if (!change || !isMove(change)) return null;
  const moved = applyChanges(ledger, changes);
  for (const { kind, record } of concernedRecords(moved, new Set([change.id]))) {
    const flaw = flawOf(moved, kind, record);
    if (flaw) return flaw;
  }
  return null;
}

const isMove = ({ before, after }: RecordChange): boolean =>
  before?.['incident'] !== after?.['incident'] || before?.['claim'] !== after?.['claim'];
