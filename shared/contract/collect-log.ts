import { z } from 'zod';
import { instant } from '../model/instant.ts';
import { recordId } from '../model/record-id.ts';
import { dueReasons, sourceVerdict } from '../model/source.ts';

/**
 * Why a source was not asked in a refresh. `host`: another feed of its host was told to wait. `paused`: a person wants
 * it asked only by name.
 */
export const skipReasons = ['not-due', 'just-asked', 'retry-after', 'host', 'gone', 'paused'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** What one refresh did about one source: asked it (`verdict`), or passed it over (`skipped`). */
export const collectLogEntry = z.strictObject({
  at: instant,
  source: recordId,
  title: z.string(),
  url: z.string(),
  verdict: sourceVerdict.nullable(),
  skipped: z.enum(skipReasons).nullable(),
  message: z.string().nullable(),
  /** When it will be asked next, or may be; null where only a person asks. */
  until: instant.nullable(),
  /** What decided that time. */
  because: z.enum(dueReasons),
  /** The mean gap between its articles in milliseconds, where it is known. */
  postsEvery: z.number().nullable(),
  newArticles: z.int(),
  updatedArticles: z.int(),
  ms: z.number(),
});
export type CollectLogEntry = z.infer<typeof collectLogEntry>;
