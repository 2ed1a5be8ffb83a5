/** Longest texts that we keep of an item; longer ones are cut. */
export const feedLimits = {
  title: 500,
  summary: 4000,
  content: 256 * 1024,
  address: 2048,
  guid: 2048,
  author: 200,
  category: 100,
  categories: 50,
  items: 2000,
  /** Minutes. */
  ttl: 525_600,
} as const;
