import type { SourceVerdict } from '../../../shared/model/source.ts';
import type { HttpResponse, HttpTransport, TransportFailure } from './http-transport.ts';
import { cacheTime, retryAfter } from './retry-after.ts';
import { userAgent } from './user-agent.ts';

/** What the server gave to recognise its document by, kept as it was sent, quotes and all. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

export type FeedRequest = {
  readonly url: string;
  readonly allowPrivate: boolean;
  /** Null asks for the document whatever we have. */
  readonly validators: Validators | null;
  /** What is asked for, and how many decompressed bytes it may have; a feed where nothing else is said. */
  readonly accept?: string;
  readonly largest?: number;
  readonly signal?: AbortSignal | undefined;
};

/** Times are milliseconds. `finalUrl` is where the redirects led; `moved` says that all of them were permanent. */
export type FetchOutcome =
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly finalUrl: string;
      readonly moved: boolean;
      readonly validators: Validators;
      readonly cacheFor: number;
    }
  | {
      readonly kind: 'unchanged';
      readonly finalUrl: string;
      readonly moved: boolean;
      readonly validators: Validators;
      readonly cacheFor: number;
    }
  | {
      readonly kind: 'failed';
      readonly verdict: SourceVerdict;
      readonly message: string;
      /** How long to wait: for the whole host after 429, for this feed after 503. */
      readonly retryAfter: number | null;
      /** No server said anything: a dead host, or no network. `name`: there is not even an address. */
      readonly unreached: 'name' | 'server' | null;
    }
  | { readonly kind: 'cancelled' };

export type FetchDeps = { readonly transport: HttpTransport; readonly now: () => number };

/** Decompressed bytes of the largest feed that we read. */
const largestDocument = 10 * 1024 * 1024;
const mostRedirects = 5;

type Failed = Extract<FetchOutcome, { kind: 'failed' }>;

const failed = (verdict: SourceVerdict, message: string, wait: number | null = null): Failed => ({
  kind: 'failed',
  verdict,
  message,
  retryAfter: wait,
  unreached: null,
});

function ofTransport(reason: TransportFailure): FetchOutcome {
  if (reason.reason === 'CANCELLED') return { kind: 'cancelled' };
  if (reason.reason === 'UNRESOLVED') return { ...failed('OFFLINE', reason.message), unreached: 'name' };
  return failed(reason.reason, reason.message);
}

const unreachable: ReadonlySet<string> = new Set(['TIMEOUT', 'TLS', 'SERVER_ERROR']);

/** A connection that never came about. */
function ofConnecting(reason: TransportFailure): FetchOutcome {
  const outcome = ofTransport(reason);
  if (outcome.kind !== 'failed' || !unreachable.has(outcome.verdict)) return outcome;
  return { ...outcome, unreached: 'server' };
}

const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

function requestHeaders({ validators, accept = feedTypes }: FeedRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br',
    'cache-control': 'max-age=0',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** A server that says `Expires: 0` wants no memory of its answer: its validators are not worth keeping. */
function validatorsOf({ headers }: HttpResponse): Validators {
  if (headers['expires']?.trim() === '0') return { etag: null, lastModified: null };
  return { etag: headers['etag'] || null, lastModified: headers['last-modified'] || null };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The next address of a redirect, or why it is not followed. */
function nextHop(from: URL, location: string | undefined): URL | Failed {
  const shown = (location ?? '').slice(0, 100);
  if (shown.trim() === '') {
    return failed('SERVER_ERROR', `${from.host} redirects, but does not say where to.`);
  }
  const next = URL.parse(location ?? '', from.href);
  if (next === null)
    return failed('SERVER_ERROR', `${from.host} redirects to "${shown}", which is no address.`);
  if (next.protocol !== 'http:' && next.protocol !== 'https:') {
    return failed(
      'REFUSED_ADDRESS',
      `${from.host} redirects to "${shown}"; only web addresses are followed.`,
    );
  }
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    return failed(
      'REFUSED_ADDRESS',
      `${from.host} redirects from a secure address to an insecure one (${next.host}), which is not followed.`,
    );
  }
  next.hash = '';
  return next;
}

/** What an answer that is neither a document nor a redirect means for the source. */
function failureOfStatus({ status, headers }: HttpResponse, host: string, now: number): Failed {
  const wait = retryAfter(headers['retry-after'], now);
  if (status === 404) return failed('NOT_FOUND', `${host} has no feed at this address any more (404).`);
  if (status === 410) return failed('GONE', `${host} says that this feed is gone for good (410).`);
  if (status === 429) return failed('RATE_LIMITED', `${host} asks to be left alone for a while (429).`, wait);
  if (status === 503) return failed('SERVER_ERROR', `${host} is out of service at the moment (503).`, wait);
  if (headers['cf-mitigated'] !== undefined) {
    return failed(
      'BLOCKED',
      `${host} wants proof that a person asks; it does not serve feed readers (${status}).`,
    );
  }
  if (status >= 400 && status < 500)
    return failed('BLOCKED', `${host} refuses to give out this feed (${status}).`);
  return failed('SERVER_ERROR', `${host} answered with an error (${status}).`);
}

type Hop = { readonly url: URL; readonly response: HttpResponse; readonly moved: boolean };

/** Follows redirects one by one. The transport checks the address of each, and no chain comes back to itself. */
async function followRedirects(request: FeedRequest, deps: FetchDeps): Promise<Hop | FetchOutcome> {
  const start = URL.parse(request.url);
  if (start === null || !/^https?:$/.test(start.protocol)) {
    return failed('REFUSED_ADDRESS', `"${request.url.slice(0, 100)}" is no address of the web.`);
  }
  const seen = new Set<string>();
  let url = start;
  let moved = true;
  while (seen.size <= mostRedirects) {
    seen.add(url.href);
    const response = await deps.transport.send({
      url,
      headers: requestHeaders(request),
      // What a person allowed for one host of their network does not open the others to whoever answers there.
      allowPrivate: request.allowPrivate && url.hostname === start.hostname,
      signal: request.signal,
    });
    if (response.kind === 'failed') return ofConnecting(response);
    if (!isRedirect(response.status)) return { url, response, moved: moved && seen.size > 1 };
    response.discard();
    moved &&= response.status === 301 || response.status === 308;
    const next = nextHop(url, response.headers['location']);
    if ('kind' in next) return next;
    if (seen.has(next.href)) return failed('SERVER_ERROR', `${url.host} redirects in a circle.`);
    url = next;
  }
  return failed('SERVER_ERROR', `${start.host} redirects more than ${mostRedirects} times.`);
}

async function documentOf(
  { url, response, moved }: Hop,
  largest: number,
  now: number,
): Promise<FetchOutcome> {
  const body = await response.read(largest);
  if (body.kind === 'failed') return ofTransport(body);
  return {
    kind: 'document',
    bytes: body.bytes,
    contentType: response.headers['content-type'] ?? null,
    finalUrl: url.href,
    moved,
    validators: validatorsOf(response),
    cacheFor: cacheTime(response.headers, now),
  };
}

/**
 * Asks for a feed once, politely: with what we know of it, without cookies or referrer. Every way in which it can
 * end is an outcome; nothing rejects.
 */
export async function fetchFeed(request: FeedRequest, deps: FetchDeps): Promise<FetchOutcome> {
  const hop = await followRedirects(request, deps);
  if ('kind' in hop) return hop;
  const { response, url } = hop;
  if (response.status === 304) {
    response.discard();
    if (request.validators === null)
      return failed('SERVER_ERROR', `${url.host} says that a feed it never sent has not changed (304).`);
    return {
      kind: 'unchanged',
      finalUrl: url.href,
      moved: hop.moved,
      validators: validatorsOf(response),
      cacheFor: cacheTime(response.headers, deps.now()),
    };
  }
  if (response.status === 204) {
    response.discard();
    return failed('EMPTY', `${url.host} sent an empty document.`);
  }
  if (response.status >= 200 && response.status < 300)
    return await documentOf(hop, request.largest ?? largestDocument, deps.now());
  response.discard();
  return failureOfStatus(response, url.host, deps.now());
}
