import type { LedgerRecord } from '../ledger/ledger.ts';
import type { MergeKeep } from '../model/import-choice.ts';
import type { ImportField, ImportRow } from './import-row.ts';
import { type FieldMerge, mergedRecord } from './merge-record.ts';

/** What a row comes to where its parts are kept so; null where the record is not there then. No schema has looked at it yet. */
export function keptRecord(
  { kind, ours, theirs, fields }: ImportRow,
  keepOf: (field: ImportField) => MergeKeep,
): LedgerRecord | null {
  const whole = fields.find(({ path }) => path === null);
  const kept = whole && keepOf(whole) === 'theirs' ? theirs : ours;
  if (kept === null) return null;
  const parts = fields.flatMap((field): FieldMerge[] =>
    field.path === null ? [] : [{ ...field, path: field.path, choice: keepOf(field) }],
  );
  // Every part is one that the schema of its side took.
  return mergedRecord(kind, kept, parts, ({ choice }) => choice) as LedgerRecord;
}
