import { AppError } from '../model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import { collapseChanges } from './collapse-changes.ts';
import { dependentsOf } from './dependents-of.ts';
import { effectiveBatches } from './effective-batches.ts';
import { flawOf } from './flaw-of.ts';
import { applyChanges, isLedgerKind, type Ledger, recordsOf } from './ledger.ts';
import { sameValue } from './same-value.ts';

type JsonRecord = NonNullable<RecordChange['before']>;

/** What stands now: the ledger, and any record by kind and id (sources and decisions, too). */
export type Present = {
  readonly ledger: Ledger;
  readonly record: (kind: RecordChange['kind'], id: string) => JsonRecord | null;
};

/**
 * The changes that reverse a batch, exactly and whole, or an AppError CONFLICT that names what stands in the
 * way: a field or a record that a later batch changed is never overwritten, and nothing is left dangling.
 * `later` are the batches after it, oldest first. An undo is a batch like any other and can be undone.
 */
export function undoBatch(
  batch: HistoryBatch,
  later: readonly HistoryBatch[],
  present: Present,
): RecordChange[] {
  const undoneBy = later.findLast((each) => each.undoes === batch.batch);
  const since = effectiveBatches(later);
  if (undoneBy && since.includes(undoneBy)) {
    throw new AppError('CONFLICT', `Batch ${batch.batch} is undone already, by ${nameOf(undoneBy)}.`);
  }
  const undo = collapseChanges(batch.changes).map((change) => reversed(change, batch, since, present));
  refuseFlaws(undo, batch, since, present.ledger);
  return undo;
}

function reversed(
  change: RecordChange,
  batch: HistoryBatch,
  since: readonly HistoryBatch[],
  present: Present,
): RecordChange {
  const { kind, id, before, after } = change;
  const now = present.record(kind, id);
  if (now === null && after !== null) {
    const remover = since.findLast((each) => each.changes.some((one) => one.kind === kind && one.id === id));
    throw conflict(batch, `${titleOf(change)} was removed`, remover ?? null);
  }
  const touched = fieldsOf(before, after).filter((field) => !sameValue(before?.[field], after?.[field]));
  // What was created is removed whole, so that any later change to it would be lost.
  const endangered = before === null ? fieldsOf(after, now) : touched;
  for (const field of endangered) {
    const blocker = since.findLast((each) => changesField(each, change, field));
    if (blocker) throw conflict(batch, `${shown(field)} of ${titleOf(change)} was changed`, blocker);
    if (!sameValue(now?.[field], after?.[field])) {
      throw conflict(batch, `${shown(field)} of ${titleOf(change)} is not as it left it`, null);
    }
  }
  if (before === null || after === null || now === null) return { kind, id, before: now, after: before };
  const kept = Object.entries(now).filter(([field]) => !touched.includes(field));
  const restored = Object.entries(before).filter(([field]) => touched.includes(field));
  return { kind, id, before: now, after: Object.fromEntries([...kept, ...restored]) };
}

const fieldsOf = (...records: readonly (JsonRecord | null)[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
];

const changesField = (batch: HistoryBatch, { kind, id }: RecordChange, field: string): boolean =>
  batch.changes.some(
    (each) => each.kind === kind && each.id === id && !sameValue(each.before?.[field], each.after?.[field]),
  );

/** Refuses an undo after which a record, or one that depends on it, could not stand. */
function refuseFlaws(
  undo: readonly RecordChange[],
  batch: HistoryBatch,
  since: readonly HistoryBatch[],
  ledger: Ledger,
): void {
  const outcome = applyChanges(ledger, undo);
  for (const { kind, id } of undo) {
    if (!isLedgerKind(kind)) continue;
    const own = recordsOf(outcome, kind).get(id);
    const dependents = dependentsOf(outcome, kind, id);
    for (const { kind: left, record } of own ? [{ kind, record: own }, ...dependents] : dependents) {
      const flaw = flawOf(outcome, record);
      if (!flaw) continue;
      const blocker = since.findLast(({ changes }) =>
        changes.some((each) => each.id === record.id || flaw.sentence.includes(each.id)),
      );
      const title = titleOf({ kind: left, id: record.id, before: null, after: record });
      const reason = `${title} could not stand without what it changed (${flaw.sentence}) and was written`;
      throw conflict(batch, reason, blocker ?? null);
    }
  }
}

function conflict(batch: HistoryBatch, reason: string, blocker: HistoryBatch | null): AppError {
  const by = blocker ? ` later by ${nameOf(blocker)}. Undo that one first.` : '.';
  return new AppError('CONFLICT', `Batch ${batch.batch} cannot be undone: ${reason}${by}`);
}

const nameOf = (batch: HistoryBatch): string =>
  `batch ${batch.batch} of ${batch.at.slice(0, 10)}${batch.why === '' ? '' : ` ("${batch.why}")`}`;

const shown = (field: string): string => `"${field}"`;

function titleOf({ kind, id, before, after }: RecordChange): string {
  const record = after ?? before;
  const title = record?.['title'] ?? record?.['text'];
  return typeof title === 'string' ? `${kind} "${title.slice(0, 80)}"` : `${kind} ${id}`;
}
