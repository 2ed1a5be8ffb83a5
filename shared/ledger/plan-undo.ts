import { AppError } from '../model/app-error.ts';
import { groupBy } from '../model/group-by.ts';
import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import type { UndoChoice, UndoOptions, UndoPlan } from '../model/undo.ts';
import { nameOfBatch } from './batch-name.ts';
import { collapseChanges } from './collapse-changes.ts';
import { concernedRecords } from './concerned-records.ts';
import { effectiveBatches } from './effective-batches.ts';
import { flawOf } from './flaw-of.ts';
import { type LaterChanges, laterChanges } from './later-changes.ts';
import { applyChanges, isLedgerKind, type Ledger } from './ledger.ts';
import { flawOfForm, type JsonRecord } from './record-schemas.ts';
import { recordTitle, titleOfChange } from './record-title.ts';
import { changesWithout } from './remove-record.ts';
import { type ChoiceFor, reverseChange } from './reverse-change.ts';
import { fieldsOf } from './standing-changes.ts';

/** What stands now: the ledger, and any record by kind and id (sources and decisions, too). */
export type Present = {
  readonly ledger: Ledger;
  readonly record: (kind: RecordChange['kind'], id: string) => JsonRecord | null;
};

/**
 * What undoing a batch would do, with the choices that are made so far. `later` are the batches after it, oldest first. Fields
 * whose conflict is open stay as they are.
 */
export function planUndo(
  batch: HistoryBatch,
  later: readonly HistoryBatch[],
  present: Present,
  { choices, takeAlong }: UndoOptions,
): UndoPlan {
  refuseStrange(choices, batch);
  const undoneBy = effectiveBatches(later).findLast((each) => each.undoes === batch.batch);
  if (undoneBy) return refused(`Batch ${batch.batch} is undone already, by ${nameOfBatch(undoneBy)}.`);
  const since = laterChanges(later);
  const chosen = new Map(choices.map((choice) => [placeOf(choice), choice.keep]));
  const choiceFor: ChoiceFor = (place) => chosen.get(placeOf(place));
  const reversals = collapseChanges(batch.changes).map((change) =>
    reverseChange(change, since(change), present.record(change.kind, change.id), choiceFor),
  );
  const undo = reversals.flatMap(({ change }) => change ?? []);
  const conflicts = reversals.flatMap((each) => each.conflicts);
  const strange = undo.find(({ kind, after }) => isLedgerKind(kind) && flawOfForm(kind, after) !== null);
  if (strange) return refused(`Batch ${batch.batch} cannot be undone: ${oldForm(strange)}`);
  const outcome = applyChanges(present.ledger, undo);
  const hanging = changesWithout(outcome, goneIn(undo));
  const flaw = flawAfter(applyChanges(outcome, hanging), [...undo, ...hanging], since);
  return {
    changes: takeAlong ? collapseChanges([...undo, ...hanging]) : undo,
    conflicts,
    along: hanging.map((change) => ({
      kind: change.kind,
      id: change.id,
      title: titleOfChange(change),
      isRemoved: change.after === null,
    })),
    refusal: flaw === null ? null : `Batch ${batch.batch} cannot be undone: ${flaw}`,
  };
}

const placeOf = ({ kind, id, field }: Omit<UndoChoice, 'keep'>): string => JSON.stringify([kind, id, field]);

/** A choice about something that the batch did not touch was made for another one, or is misspelt. */
function refuseStrange(choices: UndoOptions['choices'], { batch, changes }: HistoryBatch): void {
  const changed = groupBy(changes, ({ kind, id }) => `${kind} ${id}`);
  for (const { kind, id, field } of choices) {
    const own = changed.get(`${kind} ${id}`)?.flatMap(({ before, after }) => [before, after]);
    if (own && (field === null || fieldsOf(...own).includes(field))) continue;
    const what = field === null ? `the ${kind} ${id}` : `"${field}" of the ${kind} ${id}`;
    throw new AppError('BAD_REQUEST', `Batch ${batch} did not change ${what}: choose among what it changed.`);
  }
}

const oldForm = (change: RecordChange): string =>
  `this version has no place for what ${titleOfChange(change)} was before (${flawOfForm(change.kind, change.after)}).`;

const refused = (refusal: string): UndoPlan => ({ changes: [], conflicts: [], along: [], refusal });

const goneIn = (changes: readonly RecordChange[]): ReadonlySet<string> =>
  new Set(changes.filter(({ after }) => after === null).map(({ id }) => id));

/** Why a record, or one that depends on it, could not stand after the changes. */
function flawAfter(outcome: Ledger, changes: readonly RecordChange[], since: LaterChanges): string | null {
  const touched = new Set(changes.map(({ id }) => id));
  for (const { kind, record } of concernedRecords(outcome, touched)) {
    const flaw = flawOf(outcome, kind, record);
    if (!flaw) continue;
    const blockers = [...since({ kind, id: record.id }), ...(flaw.about ? since(flaw.about) : [])];
    const blocker = blockers.toSorted((a, b) => a.batch.seq - b.batch.seq).at(-1);
    const by = blocker ? ` later by ${nameOfBatch(blocker.batch)}. Undo that one first.` : '.';
    return `${recordTitle(kind, record.id, record)} could not stand without what it changed (${flaw.sentence}) and was written${by}`;
  }
  return null;
}
