import type { FoundFeed } from '../../../shared/contract/feed-finding.ts';
import { type Discovery, discoverFeeds } from '../collect/discover-feeds.ts';
import { feedAddress } from '../collect/feed-address.ts';
import type { EngineContext } from '../engine-context.ts';

/** Milliseconds that a person waits: to choose among feeds, and to have an address followed. */
const patience = { choosing: 40_000, following: 10_000 } as const;

export type Followed = {
  readonly url: string;
  readonly found: 'feed' | 'page' | 'nothing';
  readonly message: string | null;
};

function look(
  url: string,
  allowPrivate: boolean,
  wait: number,
  { transport, parser, now }: EngineContext,
): Promise<Discovery> {
  return discoverFeeds(
    { url, allowPrivate },
    { transport, parser, now: () => Date.parse(now()), signal: AbortSignal.timeout(wait) },
  );
}

/** The feeds of an address to choose from, or why there are none. */
export async function discoverSources(
  url: string,
  allowPrivate: boolean,
  context: EngineContext,
): Promise<{ feeds: FoundFeed[]; message: string | null }> {
  const discovery = await look(feedAddress(url, allowPrivate), allowPrivate, patience.choosing, context);
  if (discovery.kind === 'feeds') return { feeds: [...discovery.feeds], message: null };
  return { feeds: [], message: discovery.message };
}

/**
 * What to follow for an address that a person gave: itself where it is a feed, else the best feed of the page.
 *
 * Where none is found it is followed as it was given, and the message says why: people add sources on trains, and
 * a server that fails today has its verdict at every collecting, where the person sees it.
 */
export async function addressToFollow(
  url: string,
  allowPrivate: boolean,
  context: EngineContext,
): Promise<Followed> {
  const discovery = await look(url, allowPrivate, patience.following, context);
  if (discovery.kind === 'feeds') {
    const [best] = discovery.feeds;
    if (best === undefined || best.url === url) return { url, found: 'feed', message: null };
    return { url: best.url, found: 'page', message: `${best.url} is the feed of ${url}.` };
  }
  const followed = (discovery.kind === 'unknown' ? discovery.likely : null) ?? url;
  return {
    url: followed,
    found: 'nothing',
    message: `No feed was found at ${followed} yet; it is followed all the same. ${discovery.message}`,
  };
}
