import { type FeedItem, rss } from './loopback-feeds.ts';
import type { PageWithFeeds } from './open-page-with-feeds.ts';

/** Follows a feed of these items, and collects it. */
export async function collectNews(
  { client, feeds }: Pick<PageWithFeeds, 'client' | 'feeds'>,
  items: readonly FeedItem[],
): Promise<void> {
  feeds.serve('/news.xml', { body: rss('Example News', items) });
  await client.request('sources.add', { url: feeds.url('/news.xml'), allowPrivate: true });
  await client.request('collect.start', { force: true, all: true });
}
