import { z } from 'zod';
import { articleListRequest, articleRow } from './article-query.ts';
import { storyRow } from './story-row.ts';

/**
 * A list of articles by story. `upTo` is what an earlier answer said: articles that came since then are only counted, so
 * that nothing moves under the reader. Below each of the stories in `opened` stand its articles that match.
 */
export const byStoryRequest = articleListRequest.extend({
  upTo: z.int().min(0).optional(),
  opened: z.array(z.string().max(100)).max(200).default([]),
});

/** A story of several articles, of which `matching` are what the filter asks for; all figures but these are of those. */
const storyItem = z.strictObject({
  kind: z.literal('story'),
  story: storyRow,
  /** The article whose title tells most of what they share. */
  lead: articleRow.nullable(),
  matching: z.int(),
  unread: z.int(),
  /** When the newest one appeared, in milliseconds since 1970. */
  newest: z.number(),
  /** Titles of its sources, the one with the most articles first. */
  outlets: z.array(z.string()),
  opened: z.boolean(),
});
export type StoryItem = z.infer<typeof storyItem>;

/** An article alone, or one of those of an opened story with where it has its news from. */
const articleItem = z.strictObject({
  kind: z.literal('article'),
  article: articleRow,
  within: z
    .strictObject({
      story: z.string(),
      origin: storyRow.shape.origins.element.pick({ kind: true, name: true }),
      /** The title of the article that it repeats word for word. */
      copyOf: z.string().nullable(),
    })
    .nullable(),
});
export type ArticleItem = z.infer<typeof articleItem>;

export const byStoryList = z.strictObject({
  /** Lines of the list, with those of opened stories. */
  total: z.int(),
  stories: z.int(),
  articles: z.int(),
  /** Stories that got articles since `upTo`. */
  fresh: z.int(),
  upTo: z.int(),
  items: z.array(z.discriminatedUnion('kind', [storyItem, articleItem])),
});
export type ByStoryList = z.infer<typeof byStoryList>;
