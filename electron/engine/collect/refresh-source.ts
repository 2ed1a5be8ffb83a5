import { isReadable, newestOf } from '../../../shared/feeds/normalise-feed.ts';
import type { ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { Source, SourceHealth, SourceVerdict } from '../../../shared/model/source.ts';
import { shortHash } from './draft-article.ts';
import type { FeedParser } from './feed-parser.ts';
import { type FetchOutcome, fetchFeed } from './fetch-feed.ts';
import type { HttpTransport } from './http-transport.ts';
import type { ParseResult } from './parse-feed-bytes.ts';
import { isStale, learnRhythm, nextHealth, type Refresh, validatorsToSend } from './refresh-policy.ts';

export type PlannedSource = { readonly source: Source; readonly health: SourceHealth | null };

/** How one refresh of one source ended. `feed` is null unless new text came; `health` is what to keep. */
export type FeedOutcome = {
  readonly source: Source;
  readonly verdict: SourceVerdict;
  readonly message: string | null;
  readonly ms: number;
  readonly health: SourceHealth;
  readonly feed: ParsedFeed | null;
  readonly encoding: string | null;
  readonly repaired: boolean;
  readonly salvaged: boolean;
  /** Articles that the feed serves and a first import leaves out. */
  readonly withheld: number;
  /** Where no server said anything, whether there was at least an address for its name. */
  readonly unreached: 'name' | 'server' | null;
};

export type RefreshDeps = {
  readonly transport: HttpTransport;
  readonly parser: FeedParser;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
};

/** A feed of years would bury the news of the day: a first import takes this many of its newest articles. */
const firstImport = 500;

type Fetched = Exclude<FetchOutcome, { kind: 'cancelled' }>;
type Document = Extract<FetchOutcome, { kind: 'document' }>;

const nothingParsed = { feed: null, encoding: null, repaired: false, salvaged: false };

const refreshOf = ({ source }: PlannedSource, verdict: SourceVerdict, message: string | null): Refresh => ({
  verdict,
  message,
  retryAfter: null,
  cacheFor: 0,
  document: null,
  confirmed: null,
  address: source.url,
  movedTo: undefined,
});

const movedTo = ({ moved, finalUrl }: { readonly moved: boolean; readonly finalUrl: string }) =>
  moved ? finalUrl : null;

/** What of a feed is taken in. While articles are withheld, the older ones stay out until a person asks for all. */
function taken(feed: ParsedFeed, health: SourceHealth | null, all: boolean): ParsedFeed {
  const isFirst = health === null || health.bodyHash === null || health.withheld > 0;
  const readable = feed.articles.filter(isReadable);
  const articles = all || !isFirst ? readable : newestOf(readable, firstImport);
  return { feed: feed.feed, articles: [...articles] };
}

const staleMessage = (newest: string | null, now: number): string | null =>
  isStale(newest, now) ? `The feed works, but its newest article is of ${newest?.slice(0, 10)}.` : null;

type Taken = { readonly refresh: Refresh; readonly parsed: Pick<FeedOutcome, keyof typeof nothingParsed> };

function takeParsed(
  parsed: ParseResult,
  document: Document,
  bodyHash: string,
  planned: Asked,
  now: number,
): Taken {
  const { encoding, repaired, salvaged } = parsed;
  if (parsed.feed === null) {
    const refresh = refreshOf(planned, parsed.verdict, parsed.message);
    return { refresh, parsed: { ...nothingParsed, encoding } };
  }
  const feed = taken(parsed.feed, planned.health, planned.all);
  const rhythm = learnRhythm(parsed.feed.articles, parsed.feed.feed.wishes, now);
  const stale = parsed.verdict === 'OK' ? staleMessage(rhythm.newest, now) : null;
  const refresh: Refresh = {
    ...refreshOf(planned, stale === null ? parsed.verdict : 'STALE', stale ?? parsed.message),
    cacheFor: document.cacheFor,
    movedTo: movedTo(document),
    document: {
      validators: document.validators,
      bodyHash,
      rhythm,
      withheld: parsed.feed.articles.filter(isReadable).length - feed.articles.length,
    },
  };
  return { refresh, parsed: { feed, encoding, repaired, salvaged } };
}

type Asked = PlannedSource & { readonly all: boolean };

function unchanged(
  answer: Document | Extract<Fetched, { kind: 'unchanged' }>,
  asked: Asked,
  now: number,
): Taken {
  const { cacheFor, validators: confirmed } = answer;
  const stale = staleMessage(asked.health?.rhythm?.newest ?? null, now);
  const verdict = stale === null ? 'UNCHANGED' : 'STALE';
  const refresh = { ...refreshOf(asked, verdict, stale), cacheFor, confirmed, movedTo: movedTo(answer) };
  return { refresh, parsed: nothingParsed };
}

/** A document that is byte for byte the last one is not parsed again. */
async function takeDocument(document: Document, asked: Asked, deps: RefreshDeps): Promise<Taken> {
  const { health } = asked;
  const now = deps.now();
  const bodyHash = shortHash(document.bytes);
  const wantsMore = asked.all && (health?.withheld ?? 0) > 0;
  if (health?.bodyHash === bodyHash && !wantsMore) {
    return unchanged(document, asked, now);
  }
  const context = { contentType: document.contentType, base: document.finalUrl, now };
  return takeParsed(await deps.parser.parse(document.bytes, context), document, bodyHash, asked, now);
}

async function take(fetched: Fetched, asked: Asked, deps: RefreshDeps): Promise<Taken> {
  switch (fetched.kind) {
    case 'document':
      return await takeDocument(fetched, asked, deps);
    case 'unchanged':
      return unchanged(fetched, asked, deps.now());
    case 'failed': {
      const { verdict, message, retryAfter } = fetched;
      return { refresh: { ...refreshOf(asked, verdict, message), retryAfter }, parsed: nothingParsed };
    }
  }
}

function outcomeOf(
  planned: PlannedSource,
  { refresh, parsed }: Taken,
  ms: number,
  deps: RefreshDeps,
  unreached: FeedOutcome['unreached'] = null,
): FeedOutcome {
  const health = nextHealth(planned.health, refresh, { now: deps.now(), random: deps.random() });
  const { verdict, message } = refresh;
  return {
    source: planned.source,
    verdict,
    message,
    ms,
    health,
    ...parsed,
    withheld: health.withheld,
    unreached,
  };
}

/** The outcome for a source that was not asked, because its host wants to be left alone. */
export function outcomeWithoutAsking(planned: PlannedSource, wait: number, deps: RefreshDeps): FeedOutcome {
  const host = URL.parse(planned.source.url)?.host ?? 'The server';
  const refresh = refreshOf(
    planned,
    'RATE_LIMITED',
    `${host} asked to be left alone, so this feed was not fetched.`,
  );
  const taken = { refresh: { ...refresh, retryAfter: wait }, parsed: nothingParsed };
  const { health, ...outcome } = outcomeOf(planned, taken, 0, deps);
  const failures = planned.health?.failures ?? 0;
  return { ...outcome, health: { ...health, failures, nextDue: health.retryAfter ?? health.nextDue } };
}

/** The same outcome with another verdict, and the health that follows from it. */
export function withVerdict(
  planned: PlannedSource,
  outcome: FeedOutcome,
  verdict: SourceVerdict,
  deps: RefreshDeps,
): FeedOutcome {
  const refresh = refreshOf(planned, verdict, outcome.message);
  return outcomeOf(planned, { refresh, parsed: nothingParsed }, outcome.ms, deps, outcome.unreached);
}

/** Fetches one source and reads what came; null where the run was cancelled meanwhile. */
export async function refreshSource(
  planned: PlannedSource,
  { all }: { readonly all: boolean },
  deps: RefreshDeps,
): Promise<FeedOutcome | null> {
  const started = performance.now();
  const wantsMore = all && (planned.health?.withheld ?? 0) > 0;
  const { url, allowPrivate } = planned.source;
  const answer = await fetchFeed(
    {
      url,
      allowPrivate,
      validators: wantsMore ? null : validatorsToSend(planned.health, url, deps.now()),
      signal: deps.signal,
    },
    deps,
  );
  if (answer.kind === 'cancelled') return null;
  const taken = await take(answer, { ...planned, all }, deps);
  if (deps.signal?.aborted === true) return null;
  const unreached = answer.kind === 'failed' ? answer.unreached : null;
  return outcomeOf(planned, taken, Math.round(performance.now() - started), deps, unreached);
}
