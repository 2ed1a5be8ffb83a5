import { AppError } from '../model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import type { HangingRecord, UndoConflict, UndoOptions } from '../model/undo.ts';
import { nameOfBatch } from './batch-name.ts';
import { type Present, planUndo } from './plan-undo.ts';

/**
 * The changes that reverse a batch, exactly and whole, or an AppError CONFLICT that names what stands in the way: a field or a
 * record that a later batch changed is overwritten only where a choice says so, and nothing is left dangling. `later` are the
 * batches after it, oldest first. An undo is a batch like any other and can be undone.
 */
export function undoBatch(
  batch: HistoryBatch,
  later: readonly HistoryBatch[],
  present: Present,
  options: UndoOptions = { choices: [], takeAlong: false },
): RecordChange[] {
  const plan = planUndo(batch, later, present, options);
  const cannot = `Batch ${batch.batch} cannot be undone`;
  if (plan.conflicts.length > 0) throw conflict(`${cannot}: ${describeConflicts(plan.conflicts)}`);
  if (plan.refusal !== null) throw conflict(plan.refusal);
  if (plan.along.length > 0 && !options.takeAlong)
    throw conflict(`${cannot}: ${describeHanging(plan.along, later)}`);
  // An import that changed nothing is taken back by no longer remembering what it was shown.
  if (plan.changes.length === 0 && batch.changes.length > 0) {
    throw conflict(`Nothing of batch ${batch.batch} would change: what it did does not stand any more.`);
  }
  return plan.changes;
}

const conflict = (sentence: string): AppError => new AppError('CONFLICT', sentence);

const shown = 3;

/** Every place with who touched it; what a caller shows in full it has from `planUndo`. */
function describeConflicts(conflicts: readonly UndoConflict[]): string {
  const told = conflicts.slice(0, shown).map(describeConflict);
  const more = conflicts.length - told.length;
  const all = more > 0 ? [...told, `${more} more`] : told;
  return `${all.join('; ')}. Undo what came later first, or say for each of these what is to stay.`;
}

function describeConflict({ field, title, now, by }: UndoConflict): string {
  const subject = field === null ? title : `"${field}" of ${title}`;
  if (by === null) return `${subject} is not as it left it`;
  return `${subject} was ${field === null && now === null ? 'removed' : 'changed'} later by ${nameOfBatch(by)}`;
}

function describeHanging(along: readonly HangingRecord[], later: readonly HistoryBatch[]): string {
  const [first] = along;
  const others = along.length > 1 ? ` and ${along.length - 1} more` : '';
  const writer = later.findLast(({ changes }) => changes.some(({ id }) => id === first?.id));
  const by = writer ? `, written later by ${nameOfBatch(writer)},` : '';
  return `${first?.title}${others}${by} could not stand without what it made. Undo that first, or take along what hangs on it.`;
}
