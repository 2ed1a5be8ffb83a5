import { z } from 'zod';
import { instant } from './instant.ts';
import { shown } from './issue-sentence.ts';
import { recordId } from './record-id.ts';

/** Made from the article's identity key (canonical address, or source and guid), so that two libraries agree. */
export const articleId = z.string().regex(/^art-[0-9a-f]{24}$/, {
  error: (issue) => `${shown(issue.input)} is not the id of an article`,
});
export type ArticleId = z.infer<typeof articleId>;

export const contentHash = z.string().regex(/^[0-9a-f]{32}$/);

/** The text of an article at one time. Its body lies in the bodies file of the day, under `contentHash`. */
const wording = {
  title: z.string(),
  summary: z.string(),
  author: z.string().nullable(),
  contentHash,
};

/** A former wording, and the moment when we saw that the publisher had replaced it. */
export const revision = z.strictObject({ ...wording, until: instant });
export type Revision = z.infer<typeof revision>;

/**
 * A source that carried the article, under the guid it gave, with the hash of its own wording: two sources may
 * carry one article in different words, and only a change of the same source's words is an edit.
 */
export const carrier = z.strictObject({ source: recordId, guid: z.string(), contentHash, seen: instant });
export type Carrier = z.infer<typeof carrier>;

/**
 * The text of the article's page, taken because a person asked for it: its body lies beside the feed's own, under
 * its own hash. `from` is the address that gave it, after redirects.
 */
export const fullText = z.strictObject({ contentHash, captured: instant, from: z.string() });
export type FullText = z.infer<typeof fullText>;

/**
 * One item as received. Never overwritten: an edit by the publisher moves the former wording to `revisions`.
 *
 * `published` is null where the feed gave no date that can be believed; `dateGuessed` says that it was made
 * from the order of the feed.
 */
export const article = z.strictObject({
  id: articleId,
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  ...wording,
  published: instant.nullable(),
  dateGuessed: z.boolean(),
  firstSeen: instant,
  language: z.string().nullable(),
  categories: z.array(z.string()),
  /** Hashes of every identity under which it was seen (source and guid, canonical address, text). */
  keys: z.array(contentHash).min(1),
  carriedBy: z.array(carrier).min(1),
  revisions: z.array(revision),
  fullText: fullText.exactOptional(),
});
export type Article = z.infer<typeof article>;
