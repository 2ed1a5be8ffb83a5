import { z } from 'zod';
import { instant } from './instant.ts';
import { jsonRecord } from './json-record.ts';
import { recordId } from './record-id.ts';

/** What a person can change. Each has one schema, one place on disk and one way back. */
export const recordKinds = [
  'source',
  'incident',
  'claim',
  'assertion',
  'measure',
  'search-note',
  'actor',
  'distinction',
  'refusal',
  'decision',
  'story',
  'rule',
  'pack',
  'relevance',
  'profile',
  'mapping',
  'key',
  'timeline',
] as const;
export const recordKind = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKind>;

/** One record before and after; null where it did not exist. The record's own schema checks the values. */
export const recordChange = z.strictObject({
  kind: recordKind,
  id: z.string().min(1),
  before: jsonRecord.nullable(),
  after: jsonRecord.nullable(),
});
export type RecordChange = z.infer<typeof recordChange>;

/**
 * What an import took into account: who made the file, and the versions of records that came in and are not what the batch
 * left, so that what a person decided once is not asked again. Without `record` only the names of versions are known.
 */
export const importedFrom = z.strictObject({
  file: z.string().max(500),
  library: z.string().max(100).nullable(),
  exportId: z.string().max(100).nullable(),
  by: z.string().max(200).nullable(),
  at: instant.nullable(),
  /** The SHA-256 of the key that signed the file; only where one did. */
  signedBy: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  versions: z.array(
    z.strictObject({
      kind: recordKind,
      id: z.string().min(1),
      record: jsonRecord.nullable().exactOptional(),
      earlier: z.array(z.string().max(100)).max(500),
    }),
  ),
});
export type ImportedFrom = z.infer<typeof importedFrom>;

/** What a line of the history holds. */
export const batchFields = z.strictObject({
  seq: z.int().positive(),
  batch: recordId,
  at: instant,
  who: z.string().max(200),
  why: z.string().max(2000),
  undoes: recordId.nullable(),
  /** None only where an import kept everything as it is and remembers what it was shown, or an undo takes that back. */
  changes: z.array(recordChange),
  imported: importedFrom.exactOptional(),
});
/** One line of the history: all or nothing, who did it, when, and why. `undoes` names the batch it reverses. */
export const historyBatch = batchFields.refine(
  ({ changes, imported, undoes }) => changes.length > 0 || imported !== undefined || undoes !== null,
  { error: 'it changes nothing', path: ['changes'] },
);
export type HistoryBatch = z.infer<typeof historyBatch>;
