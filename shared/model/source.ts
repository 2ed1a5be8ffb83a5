import { z } from 'zod';
import { instant } from './instant.ts';
import { recordId } from './record-id.ts';

/** What kind of speaker a source is: the same words weigh differently from a court and from an aggregator. */
export const speakerKinds = [
  'news',
  'wire',
  'vendor',
  'government',
  'court',
  'researcher',
  'aggregator',
] as const;

/** How the last refresh of a source ended (interfaces.md, "Tokens"). */
export const sourceVerdicts = [
  'OK',
  'UNCHANGED',
  'MOVED',
  'GONE',
  'NOT_FOUND',
  'BLOCKED',
  'NOT_A_FEED',
  'PARSE_FAILED',
  'EMPTY',
  'STALE',
  'TIMEOUT',
  'TOO_LARGE',
  'TRUNCATED',
  'TLS',
  'OFFLINE',
  'RATE_LIMITED',
  'SERVER_ERROR',
  'REFUSED_ADDRESS',
] as const;
export const sourceVerdict = z.enum(sourceVerdicts);
export type SourceVerdict = z.infer<typeof sourceVerdict>;

/** A feed that the library follows. Its id is random: the address may change, the source stays. */
export const source = z.strictObject({
  id: recordId,
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().max(500),
  siteUrl: z.string().max(2048).nullable(),
  speaker: z.enum(speakerKinds),
  category: z.string().max(100).nullable(),
  language: z.string().max(35).nullable(),
  allowPrivate: z.boolean(),
  /** Whether the pages of its new articles are fetched for their whole texts. */
  fullText: z.boolean().exactOptional(),
  /** Whether it is asked only where a person names it. */
  paused: z.boolean().exactOptional(),
  addedAt: instant,
});
export type Source = z.infer<typeof source>;

/** A permanent redirect, and how often it was seen in a row. Once adopted it is never adopted again: who undoes it means it. */
export const seenRedirect = z.strictObject({
  target: z.string().max(2048),
  count: z.int().positive(),
  first: instant,
  last: instant,
  adopted: z.boolean(),
});
export type SeenRedirect = z.infer<typeof seenRedirect>;

/** What decides when a source is asked next. */
export const dueReasons = [
  'posts',
  'silence',
  'cache',
  'skip',
  'failure',
  'retry',
  'offline',
  'refused',
  'gone',
] as const;
export type DueReason = (typeof dueReasons)[number];

/** What the last document of a feed says about how often to ask for it. Times are milliseconds. */
export const feedRhythm = z.strictObject({
  interval: z.number().nonnegative(),
  /** The mean gap between articles, or null where there are not enough dates to tell. */
  postsEvery: z.number().nonnegative().nullable(),
  newest: instant.nullable(),
  /** Of the articles that the feed still serves, the oldest with a date; what is older exists only in libraries. */
  oldest: instant.exactOptional(),
  ttl: z.number().nonnegative(),
  skipHours: z.array(z.int().min(0).max(23)).max(24),
  skipDays: z.array(z.int().min(0).max(6)).max(7),
});
export type FeedRhythm = z.infer<typeof feedRhythm>;

/** A feed that became another one: its articles are held back until a person accepts or removes it. */
export const feedQuestion = z.strictObject({ title: z.string(), site: z.string(), since: instant });
export type FeedQuestion = z.infer<typeof feedQuestion>;

/** What collecting learned about a source. Not of record in the history: it is made again by collecting. */
export const sourceHealth = z.strictObject({
  verdict: sourceVerdict,
  message: z.string().nullable(),
  lastChecked: instant,
  lastOk: instant.nullable(),
  failures: z.int().nonnegative(),
  nextDue: instant,
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  validatorsSince: instant.nullable(),
  bodyHash: z.string().nullable(),
  retryAfter: instant.nullable(),
  withheld: z.int().nonnegative(),
  // What older libraries do not hold has a default.
  /** The address that all this was learned at; the validators of another one mean nothing. */
  address: z.string().nullable().default(null),
  redirect: seenRedirect.nullable().default(null),
  rhythm: feedRhythm.nullable().default(null),
  dueReason: z.enum(dueReasons).default('posts'),
  /** The site that the feed said it belongs to, when its articles were last taken in. */
  site: z.string().nullable().default(null),
  question: feedQuestion.nullable().default(null),
});
export type SourceHealth = z.infer<typeof sourceHealth>;

/** One feed of the shipped catalogue, as a first start offers it. */
export const catalogueEntry = z.strictObject({
  name: z.string(),
  url: z.string(),
  siteUrl: z.string(),
  category: z.string(),
  language: z.string(),
  speaker: z.enum(speakerKinds),
  defaultOn: z.boolean(),
  note: z.string(),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;
