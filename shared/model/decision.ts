import { z } from 'zod';
import { articleId } from './article.ts';
import { instant } from './instant.ts';

/** What a person decided about one article. Kept by article, beside what was received, never inside it. */
export const decision = z.strictObject({
  article: articleId,
  read: z.boolean(),
  kept: z.boolean(),
  setAside: z.strictObject({ reason: z.string().max(500) }).nullable(),
  at: instant,
});
export type Decision = z.infer<typeof decision>;
