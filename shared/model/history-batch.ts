import { z } from 'zod';
import { instant } from './instant.ts';
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
  'timeline',
] as const;
export const recordKind = z.enum(recordKinds);
export type RecordKind = z.infer<typeof recordKind>;

/** One record before and after; null where it did not exist. The record's own schema checks the values. */
export const recordChange = z.strictObject({
  kind: recordKind,
  id: z.string().min(1),
  before: z.record(z.string(), z.json()).nullable(),
  after: z.record(z.string(), z.json()).nullable(),
});
export type RecordChange = z.infer<typeof recordChange>;

/** One line of the history: all or nothing, who did it, when, and why. `undoes` names the batch it reverses. */
export const historyBatch = z.strictObject({
  seq: z.int().positive(),
  batch: recordId,
  at: instant,
  who: z.string().max(200),
  why: z.string().max(2000),
  undoes: recordId.nullable(),
  changes: z.array(recordChange).min(1),
});
export type HistoryBatch = z.infer<typeof historyBatch>;
