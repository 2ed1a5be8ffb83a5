import { z } from 'zod';
import { feedReasons, outlineVerdicts } from '../model/feed-tokens.ts';
import { instant } from '../model/instant.ts';
import { recordId } from '../model/record-id.ts';

/** A feed that was found for an address: it was fetched and could be read. */
export const foundFeed = z.strictObject({
  url: z.string(),
  title: z.string(),
  why: z.enum(feedReasons),
  articles: z.int(),
  newest: instant.nullable(),
});
export type FoundFeed = z.infer<typeof foundFeed>;

/** An outline of an OPML file and what becomes of it; `id` is the source that follows its address, if one does. */
export const opmlOutline = z.strictObject({
  title: z.string(),
  url: z.string(),
  siteUrl: z.string().nullable(),
  folder: z.array(z.string()),
  verdict: z.enum(outlineVerdicts),
  id: recordId.nullable(),
});
export type OpmlOutline = z.infer<typeof opmlOutline>;
