import type { RecordChange } from '../model/history-batch.ts';
import { canonicalRecord } from './canonical-record.ts';
import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from './ledger.ts';
import { mapReferences, namesAny } from './map-references.ts';

/**
 * The changes after which all that named one record names another. What is not the same as either stays known once.
 */
export function renameReferences(
  ledger: Ledger,
  named: LedgerKind,
  from: string,
  into: string,
): RecordChange[] {
  const to = (kind: LedgerKind, id: string): string => (kind === named && id === from ? into : id);
  const changes = ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((before): RecordChange[] => {
      if (!namesAny(kind, before, (of, each) => of === named && each === from)) return [];
      const mapped = mapReferences(kind, before, to);
      return [{ kind, id: before.id, before, after: mapped && canonicalRecord(kind, mapped) }];
    }),
  );
  return withoutTwins(ledger, changes);
}

/** A distinction that would say what another one says already goes. */
export function withoutTwins(ledger: Ledger, changes: readonly RecordChange[]): RecordChange[] {
  const changed = new Set(changes.map(({ id }) => id));
  const known = new Set(
    [...ledger.distinctions.values()]
      .filter(({ id }) => !changed.has(id))
      .map(({ between, pair }) => keyOf(between, pair)),
  );
  return changes.map((change) => {
    if (change.kind !== 'distinction' || change.after === null) return change;
    const key = keyOf(change.after['between'], change.after['pair']);
    if (known.has(key)) return { ...change, after: null };
    known.add(key);
    return change;
  });
}

const keyOf = (between: unknown, pair: unknown): string => JSON.stringify([between, pair]);
