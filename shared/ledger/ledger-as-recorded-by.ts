import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import { type Day, dayOf, type Instant } from '../model/instant.ts';
import { finish, type Steps } from '../model/steps.ts';
import { copySteps, isLedgerKind, type Ledger, type LedgerKind, ledgerKinds, recordsOf } from './ledger.ts';
import { inPresentForm, type JsonRecord } from './record-schemas.ts';
import { sortById } from './sort-by-id.ts';

/** What a batch changed in the ledger, as going back before it needs it. */
export type RecordedBatch = {
  readonly seq: number;
  readonly at: Instant;
  readonly changes: readonly {
    readonly kind: LedgerKind;
    readonly id: string;
    readonly before: JsonRecord | null;
  }[];
};

/** Done once for a batch, so that going back and forth among days costs little. */
export const recordedBatch = ({ seq, at, changes }: HistoryBatch): RecordedBatch => ({
  seq,
  at,
  changes: changes.flatMap(({ kind, id, before }: RecordChange) =>
    isLedgerKind(kind) ? [{ kind, id, before: inPresentForm(kind, before) }] : [],
  ),
});

/**
 * The ledger as it stood at the end of a day (UTC): what was written after it is taken back from the present ledger, so
 * that a day that is near costs little. `newestFirst` are the batches that led to the present.
 *
 * Batches stand in the order in which they were written; the clock may have gone back and forth between them. The newest
 * batch that says it was written by that day counts, with all before it.
 */
export function* recordedSteps(
  present: Ledger,
  newestFirst: Iterable<RecordedBatch>,
  day: Day,
): Steps<Ledger> {
  const ledger = yield* copySteps(present);
  const returned = new Set<LedgerKind>();
  for (const { at, changes } of newestFirst) {
    if (dayOf(at) <= day) break;
    yield;
    // What stands later in a batch was done later, so that the first change of a record has the last word.
    for (const { kind, id, before } of changes.toReversed()) {
      const shelf = shelfOf(ledger, kind);
      if (before !== null && !shelf.has(id)) returned.add(kind);
      if (before === null) shelf.delete(id);
      else shelf.set(id, before);
    }
  }
  yield;
  for (const kind of ledgerKinds) if (returned.has(kind)) sortById(shelfOf(ledger, kind));
  return ledger;
}

export const ledgerAsRecordedBy = (present: Ledger, newestFirst: Iterable<RecordedBatch>, day: Day): Ledger =>
  finish(recordedSteps(present, newestFirst, day));

// Only drafts get here, whose shelves are maps of our own making; what is put there has the present form of its kind.
const shelfOf = (draft: Ledger, kind: LedgerKind): Map<string, unknown> =>
  recordsOf(draft, kind) as Map<string, unknown>;
