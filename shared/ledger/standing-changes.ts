import type { RecordChange } from '../model/history-batch.ts';
import type { LaterChange } from './later-changes.ts';
import { sameValue } from './same-value.ts';

/**
 * Of the later changes of a record, oldest first, those that set a field and still stand: a change and the undo that reversed
 * it cancel each other, field by field, as an undo may leave some fields as they were.
 */
export function standingChanges(later: readonly LaterChange[], field: string): LaterChange[] {
  const touching = later.filter(
    ({ change: { before, after } }) => !sameValue(before?.[field], after?.[field]),
  );
  const byBatch = new Map(touching.map((each) => [each.batch.batch, each]));
  const undone = new Set<string>();
  const standing: LaterChange[] = [];
  for (const each of touching.toReversed()) {
    if (undone.has(each.batch.batch)) continue;
    const reversed = each.batch.undoes === null ? undefined : byBatch.get(each.batch.undoes);
    const isReversal =
      reversed !== undefined && sameValue(each.change.before?.[field], reversed.change.after?.[field]);
    if (isReversal) undone.add(reversed.batch.batch);
    else standing.push(each);
  }
  return standing.toReversed();
}

/** The newest change of a record that still stands in any of its fields. */
export function lastStanding(later: readonly LaterChange[]): LaterChange | undefined {
  const fields = fieldsOf(...later.flatMap(({ change: { before, after } }) => [before, after]));
  const standing = new Set(fields.flatMap((field) => standingChanges(later, field)));
  return later.findLast((each) => standing.has(each));
}

/** The names of all fields that any of the records has. */
export const fieldsOf = (...records: readonly RecordChange['before'][]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}))),
];
