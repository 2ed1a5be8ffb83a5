import { afterEach, describe, expect, test } from 'vitest';
import { type FeedRequest, fetchFeed } from '../../../electron/engine/collect/fetch-feed.ts';
import type { HttpTransport } from '../../../electron/engine/collect/http-transport.ts';
import { createNodeTransport, type ResolveName } from '../../../electron/engine/collect/node-transport.ts';
import { type Answer, type LoopbackServer, openServer } from './loopback-server.ts';

const now = Date.parse('2026-02-23T12:00:00Z');
const open: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const server = async (answer: Answer): Promise<LoopbackServer> => {
  const started = await openServer(answer);
  open.push(started);
  return started;
};

const ask = (
  url: string,
  fields: Partial<FeedRequest> = {},
  transport: HttpTransport = createNodeTransport(),
) => fetchFeed({ url, allowPrivate: true, validators: null, ...fields }, { transport, now: () => now });

const validators = { etag: 'W/"odd, but theirs"', lastModified: 'Mon, 23 Feb 2026 10:00:00 GMT' };

describe('a document', () => {
  test('comes with what is needed to read it and to ask again', async () => {
    const { url } = await server((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag: validators.etag,
        'last-modified': validators.lastModified,
        'cache-control': 'max-age=600',
      });
      response.end('<rss/>');
    });
    expect(await ask(url('/feed'))).toEqual({
      kind: 'document',
      bytes: Buffer.from('<rss/>'),
      contentType: 'application/rss+xml; charset=utf-8',
      finalUrl: url('/feed'),
      moved: false,
      validators,
      cacheFor: 600_000,
    });
  });

  test('is asked for by name, conditionally, without cookies or referrer', async () => {
    let headers: Record<string, unknown> = {};
    const { url } = await server((request, response) => {
      headers = request.headers;
      response.end();
    });
    await ask(url(), { validators });
    expect(headers).toMatchObject({
      'user-agent': expect.stringMatching(/^Faultline\/\d+\.\d+\.\d+ \(feed reader\)$/),
      'accept-encoding': 'gzip, br',
      'if-none-match': validators.etag,
      'if-modified-since': validators.lastModified,
      'cache-control': 'max-age=0',
    });
    expect(headers['cookie'] ?? headers['referer'] ?? headers['pragma']).toBeUndefined();
  });

  test('of a server that says Expires: 0 has no validators', async () => {
    const { url } = await server((_request, response) =>
      response.writeHead(200, { etag: '"x"', expires: '0' }).end('x'),
    );
    expect(await ask(url())).toMatchObject({ validators: { etag: null, lastModified: null } });
  });
});

describe('"not modified"', () => {
  test('is an answer to validators', async () => {
    const { url } = await server((_request, response) => response.writeHead(304, { etag: '"2"' }).end());
    expect(await ask(url(), { validators })).toEqual({
      kind: 'unchanged',
      finalUrl: url(),
      moved: false,
      validators: { etag: '"2"', lastModified: null },
      cacheFor: 0,
    });
  });

  test('is none to a question without them', async () => {
    const { url } = await server((_request, response) => response.writeHead(304).end());
    expect(await ask(url())).toMatchObject({ kind: 'failed', verdict: 'SERVER_ERROR' });
  });
});

describe('redirects', () => {
  const redirecting = (hops: Record<string, [status: number, location: string]>) =>
    server(({ url }, response) => {
      const hop = hops[url ?? ''];
      if (hop) response.writeHead(hop[0], { location: hop[1] }).end();
      else response.end(`at ${url}`);
    });

  test.each([301, 302, 303, 307, 308])('%i is followed', async (status) => {
    const { url } = await redirecting({ '/a': [status, '/b'] });
    expect(await ask(url('/a'))).toMatchObject({
      kind: 'document',
      finalUrl: url('/b'),
      moved: status === 301 || status === 308,
    });
  });

  test('a chain has moved only where all of it is permanent', async () => {
    const { url } = await redirecting({
      '/a': [301, '/b'],
      '/b': [308, '/c'],
      '/x': [301, '/y'],
      '/y': [302, '/z'],
    });
    expect(await ask(url('/a'))).toMatchObject({ finalUrl: url('/c'), moved: true });
    expect(await ask(url('/x'))).toMatchObject({ finalUrl: url('/z'), moved: false });
  });

  test.each([
    ['relative', 'b'],
    ['without a scheme', '//HOST/b'],
    ['with a fragment', '/b#part'],
    ['absolute', 'http://HOST/b'],
    ['with blanks around', ' /b '],
  ])('an address that is %s is understood', async (_what, location) => {
    const target = { location };
    const { url } = await server((request, response) => {
      const host = request.headers.host ?? '';
      if (request.url === '/a')
        response.writeHead(302, { location: target.location.replace('HOST', host) }).end();
      else response.end();
    });
    expect(await ask(url('/a'))).toMatchObject({ finalUrl: url('/b') });
  });

  test('five are followed, six are not', async () => {
    const { url } = await redirecting({
      '/1': [302, '/2'],
      '/2': [302, '/3'],
      '/3': [302, '/4'],
      '/4': [302, '/5'],
      '/5': [302, '/6'],
      '/0': [302, '/1'],
    });
    expect(await ask(url('/1'))).toMatchObject({ kind: 'document', finalUrl: url('/6') });
    expect(await ask(url('/0'))).toMatchObject({
      verdict: 'SERVER_ERROR',
      message: expect.stringContaining('more than 5 times'),
    });
  });

  test.each<[what: string, location: string, verdict: string]>([
    ['to a host that is none', 'http://[::bad', 'SERVER_ERROR'],
    ['to nothing', '', 'SERVER_ERROR'],
    ['to a port that is none', 'http://x.example:99999/', 'SERVER_ERROR'],
    ['to a file', 'file:///etc/passwd', 'REFUSED_ADDRESS'],
    ['to a script', 'javascript:alert(1)', 'REFUSED_ADDRESS'],
    ['to data', 'data:text/xml,<rss/>', 'REFUSED_ADDRESS'],
    ['to FTP', 'ftp://x.example/', 'REFUSED_ADDRESS'],
    ['to itself', '/a', 'SERVER_ERROR'],
  ])('%s end as a verdict, and the process lives', async (_what, location, verdict) => {
    const { url, accepted } = await redirecting({ '/a': [302, location] });
    const outcome = await ask(url('/a'));
    expect(outcome).toMatchObject({ kind: 'failed', verdict });
    expect(accepted()).toBe(1);
  });

  test('in a circle are noticed', async () => {
    const { url, accepted } = await redirecting({ '/a': [302, '/b'], '/b': [302, '/a'] });
    expect(await ask(url('/a'))).toMatchObject({
      verdict: 'SERVER_ERROR',
      message: expect.stringContaining('in a circle'),
    });
    expect(accepted()).toBe(2);
  });

  test('without an address, as 300 has, are an error of the server', async () => {
    const { url } = await server((_request, response) => response.writeHead(300).end());
    expect(await ask(url())).toMatchObject({ verdict: 'SERVER_ERROR' });
  });

  test('to a private address are refused at that hop, without a connection', async () => {
    const canary = await server((_request, response) => response.end('secret'));
    const front = await redirecting({ '/a': [302, canary.url('/secret')] });
    const asPublic: ResolveName = async () => [{ address: '127.0.0.1', family: 4 }];
    const node = createNodeTransport({ resolve: asPublic });
    // The first hop is let through here as if it were public; the second is checked as always.
    const transport: HttpTransport = {
      send: (request) => node.send({ ...request, allowPrivate: request.url.href === front.url('/a') }),
    };
    expect(await ask(front.url('/a'), { allowPrivate: false }, transport)).toMatchObject({
      verdict: 'REFUSED_ADDRESS',
    });
    expect(canary.accepted()).toBe(0);
  });

  test('from one allowed private host to another are refused: the person allowed the first alone', async () => {
    const canary = await server((_request, response) => response.end('secret'));
    const other = canary.url('/secret').replace('127.0.0.1', '127.0.0.2');
    const front = await redirecting({ '/a': [302, other] });
    expect(await ask(front.url('/a'))).toMatchObject({ verdict: 'REFUSED_ADDRESS' });
    expect(canary.accepted()).toBe(0);
  });

  test('from a secure to an insecure address are refused', async () => {
    const sent: string[] = [];
    const transport: HttpTransport = {
      send: async ({ url }) => {
        sent.push(url.href);
        return {
          kind: 'response',
          status: 301,
          headers: { location: 'http://news.example/feed' },
          read: async () => ({ kind: 'body', bytes: new Uint8Array() }),
          discard: () => undefined,
        };
      },
    };
    expect(await ask('https://news.example/feed', {}, transport)).toMatchObject({
      verdict: 'REFUSED_ADDRESS',
    });
    expect(sent).toEqual(['https://news.example/feed']);
  });
});

describe('a refusal', () => {
  test.each<[status: number, headers: Record<string, string>, verdict: string, retryAfter: number | null]>([
    [204, {}, 'EMPTY', null],
    [400, {}, 'BLOCKED', null],
    [401, {}, 'BLOCKED', null],
    [403, {}, 'BLOCKED', null],
    [403, { 'cf-mitigated': 'challenge' }, 'BLOCKED', null],
    [404, {}, 'NOT_FOUND', null],
    [410, {}, 'GONE', null],
    [429, {}, 'RATE_LIMITED', 600_000],
    [429, { 'retry-after': '7200' }, 'RATE_LIMITED', 7_200_000],
    [429, { 'retry-after': 'Mon, 23 Feb 2026 13:00:00 GMT' }, 'RATE_LIMITED', 3_600_000],
    [451, {}, 'BLOCKED', null],
    [500, {}, 'SERVER_ERROR', null],
    [503, { 'retry-after': '120' }, 'SERVER_ERROR', 120_000],
    [599, {}, 'SERVER_ERROR', null],
  ])('%i with %j is %s', async (status, headers, verdict, retryAfter) => {
    const { url } = await server((_request, response) => response.writeHead(status, headers).end('no'));
    const outcome = await ask(url());
    expect(outcome).toMatchObject({ kind: 'failed', verdict, retryAfter });
    expect(outcome.kind === 'failed' && outcome.message).toMatch(/^\S.*[.)]$/);
  });

  test.each(['file:///etc/passwd', 'ftp://x.example/', 'nonsense', ''])(
    '%j is not asked for',
    async (url) => {
      expect(await ask(url)).toMatchObject({ kind: 'failed', verdict: 'REFUSED_ADDRESS' });
    },
  );

  test('of a private address names the host and the way out', async () => {
    const { url, accepted } = await server((_request, response) => response.end());
    expect(await ask(url(), { allowPrivate: false })).toMatchObject({
      verdict: 'REFUSED_ADDRESS',
      message: expect.stringMatching(/^127\.0\.0\.1 is an address of a private network/),
    });
    expect(accepted()).toBe(0);
  });
});

test('cancelling is no verdict', async () => {
  const { url } = await server(() => undefined);
  expect(await ask(url(), { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' });
});
