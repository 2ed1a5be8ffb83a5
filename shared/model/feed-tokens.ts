/**
 * Why an address may be that of a feed: it is one itself, a page declares it, the address of the page says it, the
 * page links to it, or feeds are often found there.
 */
export const feedReasons = ['itself', 'declared', 'address', 'linked', 'guessed'] as const;
export type FeedReason = (typeof feedReasons)[number];

/**
 * What becomes of an outline of an OPML file. Only `new` ones are followed unasked; one with a `private-address`
 * where a person says so.
 */
export const outlineVerdicts = [
  'new',
  'known',
  'duplicate',
  'private-address',
  'secret-in-address',
  'not-an-address',
  'no-address',
] as const;
export type OutlineVerdict = (typeof outlineVerdicts)[number];
