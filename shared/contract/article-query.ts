import { z } from 'zod';
import { day, instant } from '../model/instant.ts';
import { weighedTrait } from '../model/learned-relevance.ts';
import { deniedTheme, tag } from '../model/tag.ts';

/** Filters shared by the list, the facets and the command line. Ids of one kind are alternatives ("any of"). */
export const articleFilter = z.strictObject({
  text: z.string().max(1000).optional(),
  actors: z.array(z.string().max(100)).max(50).optional(),
  themes: z.array(z.string().max(100)).max(50).optional(),
  countermeasures: z.array(z.string().max(100)).max(50).optional(),
  sources: z.array(z.string().max(100)).max(500).optional(),
  relevant: z.boolean().optional(),
  since: day.optional(),
  until: day.optional(),
  state: z.enum(['inbox', 'unread', 'kept', 'set-aside', 'all']).optional(),
});
export type ArticleFilter = z.infer<typeof articleFilter>;

export const articleListRequest = articleFilter.extend({
  order: z.enum(['newest', 'best-match']).default('newest'),
  limit: z.int().min(0).max(500).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
});

/** One row of a list, answered by the index alone. `storyId` is null until stories are grouped. */
export const articleRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  summary: z.string(),
  published: instant.nullable(),
  dateGuessed: z.boolean(),
  firstSeen: instant,
  language: z.string().nullable(),
  /** How long reading it takes; 0 where it has no text. */
  minutes: z.int().nonnegative(),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  relevant: z.boolean(),
  relevance: z.number(),
  /** Where packs and rules alone did not decide: what they make of it, and who or what moved it from there. */
  judged: z
    .strictObject({ found: z.number(), byHand: z.boolean(), because: z.array(weighedTrait) })
    .exactOptional(),
  storyId: z.string().nullable(),
  read: z.boolean(),
  kept: z.boolean(),
  setAside: z.string().nullable(),
  tags: z.array(tag),
  denied: z.array(deniedTheme).exactOptional(),
});
export type ArticleRow = z.infer<typeof articleRow>;

export const articleList = z.strictObject({ total: z.int(), articles: z.array(articleRow) });
export type ArticleList = z.infer<typeof articleList>;

const facet = z.strictObject({ id: z.string(), label: z.string(), count: z.int() });
export const articleFacets = z.strictObject({
  total: z.int(),
  actors: z.array(facet),
  themes: z.array(facet),
  countermeasures: z.array(facet),
  sources: z.array(facet),
  /** Own rules that tag or notify, by the articles for which they hold; their ids are their labels. */
  rules: z.array(facet),
});
export type ArticleFacets = z.infer<typeof articleFacets>;
