import { AppError } from '../model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import { collapseChanges } from './collapse-changes.ts';
import { concernedRecords } from './concerned-records.ts';
import { effectiveBatches } from './effective-batches.ts';
import { flawOf } from './flaw-of.ts';
import { type LaterChange, type LaterChanges, laterChanges } from './later-changes.ts';
import { applyChanges, type Ledger } from './ledger.ts';
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
  const since = effectiveBatches(later);
  const undoneBy = since.findLast((each) => each.undoes === batch.batch);
  if (undoneBy) {
    throw new AppError('CONFLICT', `Batch ${batch.batch} is undone already, by ${nameOf(undoneBy)}.`);
  }
  const changesSince = laterChanges(since);
  const undo = collapseChanges(batch.changes).map((change) =>
    reversed(change, batch, changesSince, present.record(change.kind, change.id)),
  );
  refuseFlaws(undo, batch, changesSince, present.ledger);
  return undo;
}

function reversed(
  change: RecordChange,
  batch: HistoryBatch,
  changesSince: LaterChanges,
  now: JsonRecord | null,
): RecordChange {
  const { kind, id, after } = change;
  const later = changesSince(change);
  if (now === null && after !== null) throw conflict(batch, `${titleOf(change)} was removed`, later.at(-1));
  const before = change.before ?? (kind === 'decision' && later.length > 0 ? blank(after) : null);
  const touched = fieldsOf(before, after).filter(
    (field) => !sameValue(before?.[field], after?.[field]) && !isMoment(kind, field, now, after),
  );
  // What was created is removed whole, so that any later change to it would be lost.
  refuseOverwriting(
    before === null ? fieldsOf(after, now) : touched,
    { ...change, before },
    batch,
    later,
    now,
  );
  if (before === null || after === null || now === null) return { kind, id, before: now, after: before };
  const kept = Object.entries(now).filter(([field]) => !touched.includes(field));
  const restored = Object.entries(before).filter(([field]) => touched.includes(field));
  return { kind, id, before: now, after: Object.fromEntries([...kept, ...restored]) };
}

function refuseOverwriting(
  fields: readonly string[],
  change: RecordChange,
  batch: HistoryBatch,
  later: readonly LaterChange[],
  now: JsonRecord | null,
): void {
  for (const field of fields) {
    const blocker = later.findLast(
      ({ change: { before, after } }) => !sameValue(before?.[field], after?.[field]),
    );
    const subject = `"${field}" of ${titleOf(change)}`;
    if (blocker) throw conflict(batch, `${subject} was changed`, blocker);
    if (!sameValue(now?.[field], change.after?.[field])) {
      throw conflict(batch, `${subject} is not as it left it`, undefined);
    }
  }
}

/** No decision about an article is the same as one that says no to everything: later ones build on it. */
const blank = (after: JsonRecord | null): JsonRecord => ({
  ...after,
  read: false,
  kept: false,
  setAside: null,
});

/** When a decision was taken last is no field that a person set: a later moment stays. */
const isMoment = (
  kind: RecordChange['kind'],
  field: string,
  now: JsonRecord | null,
  after: JsonRecord | null,
): boolean => kind === 'decision' && field === 'at' && !sameValue(now?.[field], after?.[field]);

const fieldsOf = (...records: readonly (JsonRecord | null)[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
];

/** Refuses an undo after which a record, or one that depends on it, could not stand. */
function refuseFlaws(
  undo: readonly RecordChange[],
  batch: HistoryBatch,
  changesSince: LaterChanges,
  ledger: Ledger,
): void {
  const outcome = applyChanges(ledger, undo);
  const touched = new Set(undo.map(({ id }) => id));
  for (const { kind, record } of concernedRecords(outcome, touched)) {
    const flaw = flawOf(outcome, kind, record);
    if (!flaw) continue;
    const blockers = [
      ...changesSince({ kind, id: record.id }),
      ...(flaw.about ? changesSince(flaw.about) : []),
    ];
    const title = titleOf({ kind, id: record.id, before: null, after: record });
    const reason = `${title} could not stand without what it changed (${flaw.sentence}) and was written`;
    throw conflict(batch, reason, blockers.at(-1));
  }
}

function conflict(batch: HistoryBatch, reason: string, blocker: LaterChange | undefined): AppError {
  const by = blocker ? ` later by ${nameOf(blocker.batch)}. Undo that one first.` : '.';
  return new AppError('CONFLICT', `Batch ${batch.batch} cannot be undone: ${reason}${by}`);
}

const nameOf = (batch: HistoryBatch): string =>
  `batch ${batch.batch} of ${batch.at.slice(0, 10)}${batch.why === '' ? '' : ` ("${batch.why}")`}`;

function titleOf({ kind, id, before, after }: RecordChange): string {
  const record = after ?? before;
  const title = record?.['title'] ?? record?.['text'];
  return typeof title === 'string' ? `${kind} "${title.slice(0, 80)}"` : `${kind} ${id}`;
}
