import type { FoundFeed } from '../../../shared/contract/feed-finding.ts';
import { decodeFeed } from '../../../shared/feeds/decode-feed.ts';
import { type FeedCandidate, feedsOfAddress } from '../../../shared/feeds/discover.ts';
import type { SourceVerdict } from '../../../shared/model/source.ts';
import type { FeedParser } from './feed-parser.ts';
import { type FetchOutcome, fetchFeed } from './fetch-feed.ts';
import type { HttpTransport } from './http-transport.ts';
import { readCandidates } from './read-aside.ts';

/** What an address turned out to be. */
export type Discovery =
  | { readonly kind: 'feeds'; readonly feeds: readonly FoundFeed[] }
  /** It was reached, and neither is a feed nor leads to one. */
  | { readonly kind: 'none'; readonly message: string }
  /** It could not be looked at now. `likely` is where its feed must be by its address alone. */
  | {
      readonly kind: 'unknown';
      readonly verdict: SourceVerdict;
      readonly message: string;
      readonly likely: string | null;
    };

type Request = { readonly url: string; readonly allowPrivate: boolean };

export type DiscoverDeps = {
  readonly transport: HttpTransport;
  readonly parser: FeedParser;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal | undefined;
};

/** Requests beside the one for the page itself, one after the other. */
const mostTries = 6;
/** Characters of a page: what it declares stands at its beginning. */
const readOfPage = 1024 * 1024;

type Document = Extract<FetchOutcome, { kind: 'document' }>;
type Failed = { readonly kind: 'failed'; readonly verdict: SourceVerdict; readonly message: string };
type Answer =
  | { readonly kind: 'feed'; readonly feed: FoundFeed }
  | { readonly kind: 'page'; readonly page: Document; readonly message: string }
  | Failed;

/**
 * Finds the feeds of an address: the address itself, those of a site that is known by its address, those that a
 * page declares or links to, and at last the usual places. Only what was fetched and could be read is offered.
 */
export async function discoverFeeds(request: Request, deps: DiscoverDeps): Promise<Discovery> {
  const shaped = feedsOfAddress(request.url);
  const likely = shaped[0]?.url ?? null;
  const byShape = await askInTurn(shaped, request, deps);
  if (byShape.feeds.length > 0) return { kind: 'feeds', feeds: byShape.feeds };
  const answer =
    byShape.unreachable ??
    (await ask({ url: request.url, title: '', why: 'itself' }, request.allowPrivate, deps));
  if (answer.kind === 'feed') return { kind: 'feeds', feeds: [answer.feed] };
  if (answer.kind === 'failed') {
    return { kind: 'unknown', verdict: answer.verdict, message: answer.message, likely };
  }
  const feeds = await feedsOfPage(answer.page, request, deps);
  return feeds.length > 0 ? { kind: 'feeds', feeds } : { kind: 'none', message: answer.message };
}

const isPage = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

async function feedsOfPage(page: Document, request: Request, deps: DiscoverDeps): Promise<FoundFeed[]> {
  const { text } = decodeFeed(page.bytes.subarray(0, readOfPage), page.contentType);
  if (!isPage.test(text.slice(0, 4000))) return [];
  const candidates = await readCandidates(text, page.finalUrl);
  const named = candidates.filter(({ why }) => why !== 'guessed').slice(0, mostTries);
  const { feeds } = await askInTurn(named, request, deps);
  if (feeds.length > 0) return feeds;
  const guesses = candidates.filter(({ why }) => why === 'guessed').slice(0, mostTries - named.length);
  return (await askInTurn(guesses, request, deps)).feeds;
}

type Asked = { readonly feeds: FoundFeed[]; readonly unreachable: Failed | null };

const unreachable: ReadonlySet<SourceVerdict> = new Set(['OFFLINE', 'TIMEOUT', 'TLS', 'RATE_LIMITED']);

/**
 * One request at a time, the empty feeds last. A host that cannot be reached or wants rest is not asked again, and
 * where the places are only guessed the first feed is enough.
 */
async function askInTurn(
  candidates: readonly FeedCandidate[],
  request: Request,
  deps: DiscoverDeps,
): Promise<Asked> {
  const feeds: FoundFeed[] = [];
  for (const candidate of candidates) {
    const answer = await ask(candidate, mayBePrivate(candidate.url, request), deps);
    if (answer.kind === 'failed' && unreachable.has(answer.verdict)) {
      return { feeds: emptyLast(feeds), unreachable: answer };
    }
    if (answer.kind === 'feed') feeds.push(answer.feed);
    if (feeds.length > 0 && candidate.why === 'guessed') break;
  }
  return { feeds: emptyLast(feeds), unreachable: null };
}

const emptyLast = (feeds: readonly FoundFeed[]): FoundFeed[] =>
  feeds.toSorted((a, b) => Number(a.articles === 0) - Number(b.articles === 0));

/** What a person allowed for an address does not hold for other hosts that its page names. */
const mayBePrivate = (url: string, request: Request): boolean =>
  request.allowPrivate && URL.parse(url)?.host === URL.parse(request.url)?.host;

async function ask(candidate: FeedCandidate, allowPrivate: boolean, deps: DiscoverDeps): Promise<Answer> {
  const { transport, now, signal } = deps;
  const request = { url: candidate.url, allowPrivate, validators: null, signal };
  const fetched = await fetchFeed(request, { transport, now });
  if (fetched.kind === 'failed') {
    return { kind: 'failed', verdict: fetched.verdict, message: fetched.message };
  }
  if (fetched.kind !== 'document')
    return { kind: 'failed', verdict: 'TIMEOUT', message: 'Looking for its feed took too long.' };
  return read(fetched, candidate, deps);
}

async function read(page: Document, candidate: FeedCandidate, deps: DiscoverDeps): Promise<Answer> {
  const context = { contentType: page.contentType, base: page.finalUrl, now: deps.now() };
  const { feed, verdict, message } = await deps.parser.parse(page.bytes, context);
  if (feed === null) {
    const words = message ?? 'It is no feed.';
    return verdict === 'NOT_A_FEED'
      ? { kind: 'page', page, message: words }
      : { kind: 'failed', verdict, message: words };
  }
  const dates = feed.articles.flatMap(({ published, dateGuessed }) => (dateGuessed ? [] : (published ?? [])));
  return {
    kind: 'feed',
    feed: {
      url: candidate.url,
      title: (feed.feed.title || candidate.title).slice(0, 500),
      why: candidate.why,
      articles: feed.articles.length,
      newest: dates.toSorted().at(-1) ?? null,
    },
  };
}
