import type { HistoryBatch, RecordChange } from '../model/history-batch.ts';
import type { Ledger } from './ledger.ts';
import type { JsonRecord } from './record-schemas.ts';

/** Of a batch, the changes that are asked for. */
export type ChangesAsked = (batch: HistoryBatch) => RecordChange[];

export const changesOf =
  (record: string): ChangesAsked =>
  ({ changes }) =>
    changes.filter(({ id }) => id === record);

/**
 * The changes of an incident and of what belongs to it: its claims, their assertions, its measures and search notes, and the
 * incidents that were merged into it; of a claim, those of its assertions. Give it the batches the newest first: what was removed
 * since is known to belong from the batch that removed it.
 */
export function changesWithin(ledger: Ledger, record: string): ChangesAsked {
  const roots = new Set([record, ...(ledger.incidents.get(record)?.merged ?? [])]);
  const belonging = new Set(roots);
  for (const claim of ledger.claims.values()) if (roots.has(claim.incident)) belonging.add(claim.id);
  const isIn = (kind: RecordChange['kind'], value: JsonRecord | null): boolean =>
    parentsOf(kind, value).some((parent) => belonging.has(parent));
  return ({ changes }) => {
    for (const { kind, id, before, after } of changes) {
      if (kind === 'claim' && (isIn(kind, before) || isIn(kind, after))) belonging.add(id);
    }
    return changes.filter(
      ({ kind, id, before, after }) => belonging.has(id) || isIn(kind, before) || isIn(kind, after),
    );
  };
}

/** The records to which one belongs. */
export function parentsOf(kind: RecordChange['kind'], record: JsonRecord | null): string[] {
  const field = parentFields[kind];
  const named = field === undefined ? null : record?.[field];
  return [named ?? []].flat().filter((id) => typeof id === 'string');
}

const parentFields: Partial<Record<RecordChange['kind'], string>> = {
  claim: 'incident',
  assertion: 'claim',
  measure: 'incidents',
  'search-note': 'incident',
};
