import { z } from 'zod';
import { articleId } from '../model/article.ts';
import { tagKinds } from '../model/tag.ts';
import { articleRow } from './article-query.ts';

export const relatedRequest = z.strictObject({
  id: articleId,
  limit: z.int().min(1).max(50).default(8),
});

/** What two articles have in common: an id of the vocabulary, or a word as the first of them writes it. */
const sharedTrait = z.strictObject({
  kind: z.enum([...tagKinds, 'name', 'number', 'word']),
  text: z.string(),
  /** How many articles of the library have it: what few have says much. */
  articles: z.int(),
});
export type SharedTrait = z.infer<typeof sharedTrait>;

/** Articles about the same thing that are of other stories, the best first; `shared` has what says most first. */
export const relatedList = z.strictObject({
  related: z.array(z.strictObject({ article: articleRow, shared: z.array(sharedTrait) })),
});
export type RelatedList = z.infer<typeof relatedList>;
