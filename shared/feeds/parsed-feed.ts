import { z } from 'zod';
import { instant } from '../model/instant.ts';
import { feedLimits } from './feed-limits.ts';

/**
 * One item of a feed as its publisher sent it, in our words.
 *
 * `title` and `author` are text; `summary` and `content` are HTML that nobody has made safe. `published` is
 * never in the future and never older than feeds are; where the feed gives no such date, it follows from the
 * item's place in the feed and `dateGuessed` says so. `publisher` is who wrote it, where an aggregator names them.
 */
export const parsedArticle = z.strictObject({
  title: z.string().max(feedLimits.title),
  url: z.string().max(feedLimits.address).nullable(),
  guid: z.string().max(feedLimits.guid).nullable(),
  author: z.string().max(feedLimits.author).nullable(),
  published: instant.nullable(),
  updated: instant.nullable(),
  dateGuessed: z.boolean(),
  summary: z.string().max(feedLimits.summary),
  content: z.string().max(feedLimits.content),
  categories: z.array(z.string().max(feedLimits.category)).max(feedLimits.categories),
  publisher: z.string().max(feedLimits.author).optional(),
});
export type ParsedArticle = z.infer<typeof parsedArticle>;

/** When a feed wants to be asked: its answer stands for so many minutes; hours and days (0 is Sunday) are UTC. */
export const feedWishes = z.strictObject({
  ttl: z.int().min(0).max(feedLimits.ttl),
  skipHours: z.array(z.int().min(0).max(23)).max(24),
  skipDays: z.array(z.int().min(0).max(6)).max(7),
});
export type FeedWishes = z.infer<typeof feedWishes>;

/** What a parser yields for one document, newest item first as far as its dates tell. */
export const parsedFeed = z.strictObject({
  feed: z.strictObject({
    title: z.string().max(feedLimits.title),
    link: z.string().max(feedLimits.address).nullable(),
    description: z.string().max(feedLimits.summary),
    language: z.string().max(35).nullable(),
    wishes: feedWishes.optional(),
  }),
  articles: z.array(parsedArticle).max(feedLimits.items),
});
export type ParsedFeed = z.infer<typeof parsedFeed>;
