import { z } from 'zod';
import { recordId } from '../model/record-id.ts';
import { sourceVerdict } from '../model/source.ts';

export const collectedSource = z.strictObject({
  id: recordId,
  url: z.string(),
  verdict: sourceVerdict,
  newArticles: z.int(),
  updatedArticles: z.int(),
  ms: z.number(),
  error: z.string().optional(),
});
export type CollectedSource = z.infer<typeof collectedSource>;

export const collectResult = z.strictObject({
  sources: z.array(collectedSource),
  newArticles: z.int(),
  updatedArticles: z.int(),
  relevantArticles: z.int(),
  /** How many sources were to be asked; the others are in the log with the reason. */
  due: z.int(),
  /** Somebody ended it: what had arrived by then is stored. */
  cancelled: z.boolean(),
});
export type CollectResult = z.infer<typeof collectResult>;
