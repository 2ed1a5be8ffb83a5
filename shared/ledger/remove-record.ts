import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from './ledger.ts';
import { mapReferences, namesAny } from './map-references.ts';

/**
 * The changes that remove a record and leave nothing dangling: what cannot stand without it goes along (the claims of an
 * incident, the assertions of a claim), everything else names it no more. One change a record, the removed one first.
 */
export function removeRecord(ledger: Ledger, kind: LedgerKind, id: string): RecordChange[] {
  const before = recordsOf(ledger, kind).get(id);
  if (!before)
    throw new AppError('NOT_FOUND', `There is no ${kind} ${id}: it may have been removed already.`);
  const others = changesWithout(ledger, new Set([id]));
  return [{ kind, id, before, after: null }, ...others.filter((change) => change.id !== id)];
}

/**
 * The changes after which nothing names the given records any more, whether they are still there or not: what cannot stand
 * without them is removed, those themselves included, everything else is changed.
 */
export function changesWithout(ledger: Ledger, ids: ReadonlySet<string>): RecordChange[] {
  if (ids.size === 0) return [];
  const gone = allGone(ledger, ids);
  return ledgerKinds.flatMap((kind) => changesOfKind(ledger, kind, gone));
}

/** The records and all that cannot stand without them. Kinds come after those that they hang on, so one pass finds all. */
function allGone(ledger: Ledger, ids: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set(ids);
  for (const kind of ledgerKinds) {
    for (const record of recordsOf(ledger, kind).values()) {
      if (mapReferences(kind, record, without(gone)) === null) gone.add(record.id);
    }
  }
  return gone;
}

const without =
  (gone: ReadonlySet<string>) =>
  (_: LedgerKind, id: string): string | null =>
    gone.has(id) ? null : id;

/** Those that go first, then those that are changed, each as the ledger has them. */
function changesOfKind(ledger: Ledger, kind: LedgerKind, gone: ReadonlySet<string>): RecordChange[] {
  const removed: RecordChange[] = [];
  const changed: RecordChange[] = [];
  for (const before of recordsOf(ledger, kind).values()) {
    const { id } = before;
    if (gone.has(id)) removed.push({ kind, id, before, after: null });
    else if (namesAny(kind, before, (_, named) => gone.has(named)))
      changed.push({ kind, id, before, after: mapReferences(kind, before, without(gone)) });
  }
  return [...removed, ...changed];
}
