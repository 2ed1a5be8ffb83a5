import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  collectFeeds,
  type FeedOutcome,
  type PlannedSource,
} from '../../electron/engine/collect/collect-feeds.ts';
import { createFeedParser, type FeedParser } from '../../electron/engine/collect/feed-parser.ts';
import { createNodeTransport } from '../../electron/engine/collect/node-transport.ts';
import { collected, fresh, numberedFeed, sourceOf, start } from '../engine/collect/collect-lab.ts';
import { type LoopbackServer, openServer } from '../engine/collect/loopback-server.ts';

const mib = 1024 * 1024;
const bomb = gzipSync(Buffer.alloc(300 * mib), { level: 9 });

type Misbehaviour = {
  readonly verdict: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
};

/** Ends a connection after some bytes of its own choosing. */
const bytes = (verdict: string, text: string): Misbehaviour => ({
  verdict,
  answer: (_request, response) => void response.socket?.end(text),
});
const status = (verdict: string, code: number, headers: Record<string, string> = {}): Misbehaviour => ({
  verdict,
  answer: (_request, response) => void response.writeHead(code, headers).end('no'),
});
const body = (
  verdict: string,
  content: string | Buffer,
  headers: Record<string, string> = {},
): Misbehaviour => ({
  verdict,
  answer: (_request, response) => void response.writeHead(200, headers).end(content),
});

/** Every way to be broken that a feed reader meets, each with the verdict that it earns. */
const broken: Readonly<Record<string, Misbehaviour>> = {
  'never-answers': { verdict: 'TIMEOUT', answer: () => undefined },
  'never-ends-headers': {
    verdict: 'TIMEOUT',
    answer: (_request, { socket }) => void socket?.write('HTTP/1.1 200 OK\r\nX-A: b\r\n'),
  },
  drips: {
    verdict: 'TIMEOUT',
    answer: (_request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    },
  },
  'never-ends': {
    verdict: 'TOO_LARGE',
    answer: (_request, response) => {
      const more = (): void => void response.write(Buffer.alloc(mib), more);
      more();
    },
  },
  'length-too-long': bytes('TRUNCATED', 'HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<rss>'),
  'chunk-cut': bytes('TRUNCATED', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<rss>'),
  'hangs-up': bytes('SERVER_ERROR', ''),
  'speaks-ssh': bytes('SERVER_ERROR', 'SSH-2.0-OpenSSH_9.2\r\n'),
  'header-flood': bytes(
    'TOO_LARGE',
    `HTTP/1.1 200 OK\r\n${'X-Pad: xxxxxxxxxxxxxxxxxxxxxxxx\r\n'.repeat(2000)}\r\n`,
  ),
  loop: status('SERVER_ERROR', 302, { location: '/loop' }),
  'to-file': status('REFUSED_ADDRESS', 302, { location: 'file:///etc/passwd' }),
  'to-script': status('REFUSED_ADDRESS', 302, { location: 'javascript:alert(1)' }),
  'to-nowhere': status('SERVER_ERROR', 302, { location: 'http://[::bad' }),
  'without-location': status('SERVER_ERROR', 302),
  'not-modified': status('SERVER_ERROR', 304),
  forbidden: status('BLOCKED', 403),
  challenge: status('BLOCKED', 403, { 'cf-mitigated': 'challenge' }),
  missing: status('NOT_FOUND', 404),
  gone: status('GONE', 410),
  down: status('SERVER_ERROR', 500),
  'out-of-service': status('SERVER_ERROR', 503, { 'retry-after': 'soon' }),
  'no-content': status('EMPTY', 204),
  empty: body('EMPTY', ''),
  blank: body('EMPTY', ' \n '),
  portal: body('NOT_A_FEED', '<!doctype html><html><body>Log in</body></html>', {
    'content-type': 'application/rss+xml',
  }),
  pdf: body('NOT_A_FEED', '%PDF-1.7 \u0001\u0002'),
  json: body('NOT_A_FEED', '{"error": "no"}'),
  'broken-json': body('PARSE_FAILED', '{"version": "https://jsonfeed.org/version/1.1", "items": ['),
  'gzip-bomb': body('TOO_LARGE', bomb, { 'content-encoding': 'gzip' }),
  'gzip-chain': body('SERVER_ERROR', gzipSync(gzipSync('<rss/>')), { 'content-encoding': 'gzip, gzip' }),
  'half-a-gzip': body('TRUNCATED', gzipSync(numberedFeed(50)).subarray(0, 60), {
    'content-encoding': 'gzip',
  }),
  'unknown-coding': body('SERVER_ERROR', 'x', { 'content-encoding': 'zstd' }),
  'entity-bomb': body(
    'OK',
    `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
  ),
  'regex-bomb': body(
    'OK',
    `<rss><channel><item><title>x</title><description><![CDATA[${'<'.repeat(160_000)}]]></description></item></channel></rss>`,
  ),
  'million-items': body(
    'OK',
    `<rss><channel>${'<item><guid>1</guid></item>'.repeat(300_000)}</channel></rss>`,
  ),
  deep: body(
    'OK',
    `<rss><channel><item><title>x</title><description>${'<b>'.repeat(200_000)}</description></item></channel></rss>`,
  ),
};

describe('200 feeds, a fifth of them broken in every way there is', () => {
  let server: LoopbackServer;
  let parser: FeedParser;
  let first: FeedOutcome[];
  let peak = 0;
  const transport = createNodeTransport({ limits: { firstByte: 500, idle: 500, total: 3000 } });

  const collect = async (sources: readonly PlannedSource[]): Promise<FeedOutcome[]> => {
    const outcomes: FeedOutcome[] = [];
    const onFeed = (outcome: FeedOutcome): void => {
      outcomes.push(outcome);
      peak = Math.max(peak, process.memoryUsage().rss);
    };
    await collectFeeds({ sources, force: true, all: false }, { transport, parser, now: () => start, onFeed });
    return outcomes;
  };
  const nameOf = ({ source }: FeedOutcome): string => new URL(source.url).pathname.slice(1);

  beforeAll(async () => {
    parser = createFeedParser();
    server = await openServer((request, response) => {
      const fault = broken[request.url?.slice(1) ?? ''];
      if (fault) fault.answer(request, response);
      else response.writeHead(200, { etag: `"${request.url}"` }).end(numberedFeed(50));
    });
    const names = Object.keys(broken);
    const good = Array.from({ length: 200 - names.length }, (_, index) => `good-${index}`);
    const every = Math.floor(good.length / names.length);
    const mixed = names.flatMap((name, index) => [name, ...good.slice(index * every, (index + 1) * every)]);
    const sources = [...mixed, ...good.slice(names.length * every)].map((name) =>
      fresh(sourceOf(server.url(`/${name}`))),
    );
    peak = process.memoryUsage().rss;
    const before = peak;
    first = await collect(sources);
    peak -= before;
  });
  afterAll(async () => {
    await Promise.all([parser.close(), server.close()]);
  });

  test('every source has one outcome', () => {
    expect(first).toHaveLength(200);
    expect(new Set(first.map(nameOf)).size).toBe(200);
  });

  test('every good one is read in full', () => {
    const good = first.filter((outcome) => nameOf(outcome).startsWith('good'));
    expect(good.filter(({ verdict, feed }) => verdict !== 'OK' || feed?.articles.length !== 50)).toEqual([]);
  });

  test('every broken one has the verdict it earns, and a sentence for the person', () => {
    const bad = first.filter((outcome) => !nameOf(outcome).startsWith('good'));
    expect(Object.fromEntries(bad.map((outcome) => [nameOf(outcome), outcome.verdict]))).toEqual(
      Object.fromEntries(Object.entries(broken).map(([name, { verdict }]) => [name, verdict])),
    );
    expect(
      bad.filter(({ verdict, message }) => verdict !== 'OK' && !/^\S.*[.)]$/.test(message ?? '')).map(nameOf),
    ).toEqual([]);
  });

  test('memory stays in bounds', () => {
    console.log(`200 feeds, a fifth broken: ${Math.round(peak / mib)} MiB more at the peak`);
    expect(peak).toBeLessThan(600 * mib);
  });

  test('a second run finds the good ones unchanged and the broken ones as they were', async () => {
    const second = await collect(first.map(collected));
    const good = second.filter((outcome) => nameOf(outcome).startsWith('good'));
    expect(good.filter(({ verdict, feed }) => verdict !== 'UNCHANGED' || feed !== null)).toEqual([]);
    expect(second.filter(({ health }) => health.failures > 2)).toEqual([]);
  });
});
