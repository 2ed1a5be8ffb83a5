import { z } from 'zod';
import { articleId } from './article.ts';
import { instant } from './instant.ts';
import { tagKinds } from './tag.ts';

/** A person says that an article has a tag, or has not, whatever the packs and rules find. */
export const tagDecision = z.strictObject({
  kind: z.enum(tagKinds),
  id: z.string().min(1).max(200),
  holds: z.boolean(),
});
export type TagDecision = z.infer<typeof tagDecision>;

/** What a person decided about one article. Kept by article, beside what was received, never inside it. */
export const decision = z.strictObject({
  article: articleId,
  read: z.boolean(),
  kept: z.boolean(),
  setAside: z.strictObject({ reason: z.string().max(500) }).nullable(),
  /** Each tag once; those that nobody decided on are left to the packs and rules. */
  tags: z.array(tagDecision).max(500).exactOptional(),
  /** Whether it is on the subject; where it is missing, the packs say. */
  relevant: z.boolean().exactOptional(),
  at: instant,
});
export type Decision = z.infer<typeof decision>;
