import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { UndoChoice, UndoConflict } from '../model/undo.ts';
import type { LaterChange } from './later-changes.ts';
import { inPresentForm, type JsonRecord } from './record-schemas.ts';
import { titleOfChange } from './record-title.ts';
import { sameValue } from './same-value.ts';
import { fieldsOf, lastStanding, standingChanges } from './standing-changes.ts';
import { withoutChange } from './without-change.ts';

/** What giving back one record would change (null: nothing), and where a choice is wanted first. */
export type Reversal = {
  readonly change: RecordChange | null;
  readonly conflicts: readonly UndoConflict[];
};

export type ChoiceFor = (place: Omit<UndoChoice, 'keep'>) => UndoChoice['keep'] | undefined;

/** The state of a record around a batch: before it, as it set it, now, and what happened to it since, oldest first. */
type Around = {
  readonly change: RecordChange;
  readonly before: JsonRecord | null;
  readonly set: JsonRecord | null;
  readonly now: JsonRecord | null;
  readonly later: readonly LaterChange[];
};

/**
 * How to give back what a change did to a record. Where a later change that stands touched the same field, or the field is not as
 * the change left it, nothing is overwritten: it is a conflict until a choice is there, and stays as it is now.
 */
export function reverseChange(
  change: RecordChange,
  later: readonly LaterChange[],
  now: JsonRecord | null,
  choiceFor: ChoiceFor,
): Reversal {
  const { kind } = change;
  const set = inPresentForm(kind, change.after);
  const past = inPresentForm(kind, change.before);
  const before = past === null && isBuiltOn(change, later) ? blank(set) : past;
  const around = { change, before, set, now, later };
  if (sameValue(now, before)) return { change: null, conflicts: [] };
  if (before === null || set === null || now === null) return wholeReversal(around, choiceFor);
  return fieldReversal({ ...around, before, set, now }, choiceFor);
}

/** No decision about an article is the same as one that says no to everything: later ones build on it. */
const isBuiltOn = ({ kind, after }: RecordChange, later: readonly LaterChange[]): boolean =>
  kind === 'decision' && after !== null && lastStanding(later) !== undefined;

const blank = (set: JsonRecord | null): JsonRecord => ({
  article: set?.['article'] ?? null,
  at: set?.['at'] ?? null,
  read: false,
  kept: false,
  setAside: null,
});

/** Of a record that the batch created or removed, or that is gone by now. */
function wholeReversal({ change, before, set, now, later }: Around, choiceFor: ChoiceFor): Reversal {
  const { kind, id } = change;
  const reversal = { change: { kind, id, before: now, after: before }, conflicts: [] };
  const chosen = choiceFor({ kind, id, field: null });
  if (chosen === 'now') return { change: null, conflicts: [] };
  if (chosen === 'before') return reversal;
  if (chosen === 'without') throw noList(change, null);
  const blocker = lastStanding(later);
  if (blocker === undefined && sameValue(now, set)) return reversal;
  const conflict = conflictOf(change, null, { before, set, now, blocker });
  return { change: null, conflicts: [conflict] };
}

function fieldReversal(around: WholeAround, choiceFor: ChoiceFor): Reversal {
  const { change, before, set, now, later } = around;
  const { kind, id } = change;
  const conflicts: UndoConflict[] = [];
  const restored = new Map(Object.entries(now));
  for (const field of fieldsOf(before, set).filter((each) => isTouched(each, around))) {
    const values = { before: before[field], set: set[field], now: now[field] };
    const blocker = standingChanges(later, field).at(-1);
    const isClear = blocker === undefined && sameValue(values.now, values.set);
    const keep = choiceFor({ kind, id, field }) ?? (isClear ? 'before' : undefined);
    if (keep === undefined) conflicts.push(conflictOf(change, field, { ...values, blocker }));
    if (keep === undefined || keep === 'now') continue;
    const value = keep === 'before' ? values.before : withoutChange(kind, field, values);
    if (value === undefined && keep === 'without') throw noList(change, field);
    if (value === undefined) restored.delete(field);
    else restored.set(field, value as JsonRecord[string]); // parts of JSON values are JSON values
  }
  const after = inPresentForm(kind, Object.fromEntries(restored));
  return { change: sameValue(after, now) ? null : { kind, id, before: now, after }, conflicts };
}

const noList = (change: RecordChange, field: string | null): AppError =>
  new AppError(
    'BAD_REQUEST',
    `${field === null ? '' : `"${field}" of `}${titleOfChange(change)} is no list from which one change could be taken: keep "now" or "before".`,
  );

type WholeAround = Around & {
  readonly before: JsonRecord;
  readonly set: JsonRecord;
  readonly now: JsonRecord;
};

function isTouched(field: string, { change, before, set, now }: WholeAround): boolean {
  if (sameValue(before[field], set[field]) || sameValue(now[field], before[field])) return false;
  // When a decision was taken last is no field that a person set: a later moment stays.
  const isMoment = change.kind === 'decision' && field === 'at';
  return !isMoment || sameValue(now[field], set[field]);
}

type Values = {
  readonly before: unknown;
  readonly set: unknown;
  readonly now: unknown;
  readonly blocker: LaterChange | undefined;
};

function conflictOf(
  change: RecordChange,
  field: string | null,
  { before, set, now, blocker }: Values,
): UndoConflict {
  const { kind, id } = change;
  // Values of records are JSON; one that is not there is null.
  const json = (value: unknown) => (value ?? null) as UndoConflict['now'];
  const without = field === null ? undefined : withoutChange(kind, field, { before, set, now });
  return {
    kind,
    id,
    title: titleOfChange(change),
    field,
    before: json(before),
    set: json(set),
    now: json(now),
    without: (without ?? null) as UndoConflict['without'],
    by: blocker === undefined ? null : stampOf(blocker),
  };
}

const stampOf = ({ batch: { batch, at, who, why } }: LaterChange): UndoConflict['by'] => ({
  batch,
  at,
  who,
  why,
});
