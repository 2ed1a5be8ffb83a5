import { z } from 'zod';
import { batchFields, recordChange, recordKind } from './history-batch.ts';
import { recordId } from './record-id.ts';

/**
 * What is to stand where a later change touched what an undo would give back: what stands now, what stood before the batch, or,
 * of a list, what stands now without what the batch did to it.
 */
export const undoKeeps = ['now', 'before', 'without'] as const;
export const undoKeep = z.enum(undoKeeps);
export type UndoKeep = z.infer<typeof undoKeep>;

/** A record's field; null means the record as a whole, as where the batch created or removed it. */
const place = { kind: recordKind, id: z.string().min(1).max(100), field: z.string().max(100).nullable() };

export const undoChoice = z.strictObject({ ...place, keep: undoKeep });
export type UndoChoice = z.infer<typeof undoChoice>;

/** The values of one place at three times, null where there was none, and who changed it since. */
export const undoConflict = z.strictObject({
  ...place,
  title: z.string(),
  before: z.json(),
  set: z.json(),
  now: z.json(),
  /** What `without` would leave; null where that cannot be chosen. */
  without: z.array(z.json()).nullable(),
  /** Null where no batch of the history has changed it, as after an edit by hand. */
  by: batchFields.pick({ batch: true, at: true, who: true, why: true }).nullable(),
});
export type UndoConflict = z.infer<typeof undoConflict>;

/** A record that cannot stand as it is without what an undo takes away: it would be removed, or name that no more. */
export const hangingRecord = z.strictObject({
  kind: recordKind,
  id: z.string(),
  title: z.string(),
  isRemoved: z.boolean(),
});
export type HangingRecord = z.infer<typeof hangingRecord>;

/** What an undo would do. It can be done where there is no refusal, no open conflict, and nothing hangs on it (or may go along). */
export const undoPlan = z.strictObject({
  changes: z.array(recordChange),
  conflicts: z.array(undoConflict),
  along: z.array(hangingRecord),
  /** Why it cannot be done at all. */
  refusal: z.string().nullable(),
});
export type UndoPlan = z.infer<typeof undoPlan>;

/** How conflicts are decided, and whether what hangs on it is taken along. */
export const undoOptions = z.strictObject({
  choices: z.array(undoChoice).max(10_000).default([]),
  takeAlong: z.boolean().default(false),
});
export type UndoOptions = z.infer<typeof undoOptions>;

export const undoPreview = undoPlan.extend({
  batch: recordId,
  ...batchFields.pick({ at: true, who: true, why: true }).shape,
});
