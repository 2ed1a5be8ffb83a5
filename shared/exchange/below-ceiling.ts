import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { withoutDangling } from '../ledger/without-dangling.ts';
import { type HandlingMark, isAbove } from '../model/handling-mark.ts';
import { finish } from '../model/steps.ts';
import { type MarkOf, marksIn, strictestOf } from './marks-in.ts';
import { pickRecords } from './pick-records.ts';

/**
 * The ledger without what bears a stricter mark than the ceiling, and without any name of it: whoever reads it cannot tell
 * that there is more. `byNow` tells the marks that the records of a past day bear since.
 */
export function belowCeiling(ledger: Ledger, ceiling: HandlingMark, byNow?: MarkOf): Ledger {
  const marks = marksIn(ledger);
  const markOf = byNow ? strictestOf(marks, byNow) : marks;
  const isBelow = (kind: LedgerKind, id: string): boolean => !isAbove(markOf(kind, id), ceiling);
  // Every mark is that of an incident, where no other time has its say.
  const marked = byNow ? ledgerKinds : (['incident'] as const);
  const isAllBelow = marked.every((kind) =>
    [...recordsOf(ledger, kind).keys()].every((id) => isBelow(kind, id)),
  );
  if (isAllBelow) return ledger;
  return finish(withoutDangling(pickRecords(ledger, (kind, { id }) => isBelow(kind, id))));
}

/** The ids of what the ceiling keeps back. */
export function withheld(ledger: Ledger, ceiling: HandlingMark): string[] {
  const below = belowCeiling(ledger, ceiling);
  if (below === ledger) return [];
  return ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).keys()].filter((id) => !recordsOf(below, kind).has(id)),
  );
}

export type RecordCounts = Readonly<Record<LedgerKind, number>>;

export const countRecords = (ledger: Ledger): RecordCounts =>
  // One number a kind; fromEntries forgets the names of the keys.
  Object.fromEntries(ledgerKinds.map((kind) => [kind, recordsOf(ledger, kind).size])) as RecordCounts;
