import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedParser } from '../../../electron/engine/collect/feed-parser.ts';
import { sourceHealth } from '../../../shared/model/source.ts';
import {
  type CollectLab,
  collected,
  fresh,
  numberedFeed,
  openCollectLab,
  pretendedNetwork,
  publicSource,
  sourceOf,
} from './collect-lab.ts';

let lab: CollectLab;
beforeEach(() => {
  lab = openCollectLab();
});
afterEach(() => lab.close());

describe('one source', () => {
  test('gives its articles and the health to keep', async () => {
    const { url } = await lab.server((_request, response) =>
      response.writeHead(200, { etag: '"1"' }).end(numberedFeed(3)),
    );
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url('/feed')))] });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({
      verdict: 'OK',
      message: null,
      encoding: 'utf-8',
      repaired: false,
      salvaged: false,
      withheld: 0,
      feed: { articles: [{ guid: '1' }, { guid: '2' }, { guid: '3' }] },
      health: { verdict: 'OK', etag: '"1"', failures: 0, lastOk: '2026-02-23T12:00:00.000Z' },
    });
    expect(sourceHealth.safeParse(outcomes[0]?.health).error).toBeUndefined();
  });

  test('is not asked before it is due', async () => {
    const { url, accepted } = await lab.server((_request, response) => response.end(numberedFeed(3)));
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect((await lab.run({ sources: [collected(outcomes[0])] })).outcomes).toEqual([]);
    expect(accepted()).toBe(1);
  });

  test('that says "not modified" is not parsed', async () => {
    const { url } = await lab.server(({ headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(numberedFeed(3));
    });
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    const never: FeedParser = { ...lab.parser, parse: () => Promise.reject(new Error('parsed')) };
    const { outcomes } = await lab.run(
      { sources: [collected(first.outcomes[0])], force: true },
      { parser: never },
    );
    expect(outcomes).toMatchObject([
      { verdict: 'UNCHANGED', feed: null, health: { etag: '"1"', failures: 0 } },
    ]);
  });

  test('that sends the same bytes again is not parsed', async () => {
    const { url } = await lab.server((_request, response) => response.end(numberedFeed(3)));
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    const never: FeedParser = { ...lab.parser, parse: () => Promise.reject(new Error('parsed')) };
    const { outcomes } = await lab.run(
      { sources: [collected(first.outcomes[0])], force: true },
      { parser: never },
    );
    expect(outcomes).toMatchObject([{ verdict: 'UNCHANGED', feed: null }]);
  });

  test('whose document cannot be read is asked for it again, whatever its validators say', async () => {
    let body = '<html><body>maintenance</body></html>';
    const { url } = await lab.server(({ headers }, response) => {
      if (headers['if-none-match'] === '"same"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"same"' }).end(body);
    });
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect(first.outcomes).toMatchObject([
      { verdict: 'NOT_A_FEED', feed: null, health: { etag: null, bodyHash: null, failures: 1 } },
    ]);
    body = numberedFeed(1);
    const second = await lab.run({ sources: [collected(first.outcomes[0])], force: true });
    expect(second.outcomes).toMatchObject([{ verdict: 'OK', health: { failures: 0 } }]);
  });

  test('that is repaired says so', async () => {
    const { url } = await lab.server((_request, response) =>
      response.end('<rss><channel><item><title>A & B</title></item><item><ti'),
    );
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect(outcomes).toMatchObject([
      { verdict: 'OK', repaired: true, salvaged: true, feed: { articles: [{ title: 'A & B' }] } },
    ]);
  });

  test('without articles is empty, which is no failure', async () => {
    const { url } = await lab.server((_request, response) => response.end(numberedFeed(0)));
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect(outcomes).toMatchObject([{ verdict: 'EMPTY', feed: { articles: [] }, health: { failures: 0 } }]);
  });

  test('that has had nothing new for half a year is stale, and says since when', async () => {
    const old = '<item><title>T</title><pubDate>Thu, 05 Jun 2025 10:00:00 GMT</pubDate></item>';
    const { url } = await lab.server((_request, response) =>
      response.end(`<rss><channel><ttl>120</ttl>${old}</channel></rss>`),
    );
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    const stale = { verdict: 'STALE', message: 'The feed works, but its newest article is of 2025-06-05.' };
    expect(first.outcomes).toMatchObject([
      { ...stale, feed: { articles: [{ title: 'T' }] }, health: { failures: 0, rhythm: { ttl: 7_200_000 } } },
    ]);
    const again = await lab.run({ sources: [collected(first.outcomes[0])], force: true });
    expect(again.outcomes).toMatchObject([{ ...stale, feed: null }]);
  });

  test('items with nothing to show or to open are left out', async () => {
    const body =
      '<rss><channel><item><author>Ann</author></item><item><title>T</title></item></channel></rss>';
    const { url } = await lab.server((_request, response) => response.end(body));
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect(outcomes).toMatchObject([{ withheld: 0, feed: { articles: [{ title: 'T' }] } }]);
  });
});

describe('a first import', () => {
  test('takes the 500 newest and counts the rest', async () => {
    const { url } = await lab.server((_request, response) => response.end(numberedFeed(620)));
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))] });
    expect(outcomes[0]?.feed?.articles).toHaveLength(500);
    expect(outcomes[0]?.feed?.articles.at(-1)?.guid).toBe('500');
    expect(outcomes[0]).toMatchObject({ withheld: 120, health: { withheld: 120 } });
  });

  test('takes everything where a person wants all', async () => {
    const { url } = await lab.server((_request, response) => response.end(numberedFeed(620)));
    const { outcomes } = await lab.run({ sources: [fresh(sourceOf(url()))], all: true });
    expect(outcomes[0]?.feed?.articles).toHaveLength(620);
    expect(outcomes[0]?.withheld).toBe(0);
  });

  test('leaves the rest out of later refreshes too, until a person wants all', async () => {
    let body = numberedFeed(620);
    const { url } = await lab.server(({ headers }, response) => {
      if (headers['if-none-match'] === '"x"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"x"' }).end(body);
    });
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    const all = await lab.run({ sources: [collected(first.outcomes[0])], force: true, all: true });
    expect(all.outcomes[0]?.feed?.articles).toHaveLength(620);
    expect(all.outcomes[0]?.withheld).toBe(0);

    body = numberedFeed(621, 0);
    const health = { ...collected(first.outcomes[0]).health, etag: null };
    const later = await lab.run({ sources: [{ ...collected(first.outcomes[0]), health }], force: true });
    expect(later.outcomes[0]?.feed?.articles.map(({ guid }) => guid).slice(0, 2)).toEqual(['0', '1']);
    expect(later.outcomes[0]?.feed?.articles).toHaveLength(500);
    expect(later.outcomes[0]?.withheld).toBe(121);
  });

  test('that is over lets later refreshes take all that is served', async () => {
    let body = numberedFeed(3);
    const { url } = await lab.server((_request, response) => response.end(body));
    const first = await lab.run({ sources: [fresh(sourceOf(url()))] });
    body = numberedFeed(620);
    const later = await lab.run({ sources: [collected(first.outcomes[0])], force: true });
    expect(later.outcomes[0]?.feed?.articles).toHaveLength(620);
  });
});

describe('many sources', () => {
  test('one that fails costs no other anything', async () => {
    const { url } = await lab.server(({ url: path }, response) => {
      if (path === '/404') response.writeHead(404).end();
      else if (path === '/410') response.writeHead(410).end();
      else if (path === '/cut') response.writeHead(200, { 'content-length': '900' }).end('<rss');
      else if (path === '/reset') response.destroy();
      else if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (path === '/bad') response.writeHead(302, { location: 'http://[::bad' }).end();
      else if (path === '/page') response.end('<!doctype html><html></html>');
      else if (path === '/void') response.end();
      else response.end(numberedFeed(1));
    });
    const paths = [
      '/404',
      '/410',
      '/cut',
      '/reset',
      '/loop',
      '/bad',
      '/page',
      '/void',
      '/good',
      '/also-good',
    ];
    const { outcomes } = await lab.run({ sources: paths.map((path) => fresh(sourceOf(url(path)))) });
    const verdicts = Object.fromEntries(
      outcomes.map(({ source, verdict }) => [new URL(source.url).pathname, verdict]),
    );
    expect(verdicts).toEqual({
      '/404': 'NOT_FOUND',
      '/410': 'GONE',
      '/cut': 'TRUNCATED',
      '/reset': 'SERVER_ERROR',
      '/loop': 'SERVER_ERROR',
      '/bad': 'SERVER_ERROR',
      '/page': 'NOT_A_FEED',
      '/void': 'EMPTY',
      '/good': 'OK',
      '/also-good': 'OK',
    });
  });

  test("a server of the person's own is asked six at a time and without pause", async () => {
    let under = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const { url } = await lab.server((_request, response) => {
      under += 1;
      most = Math.max(most, under);
      waiting.push(() => {
        under -= 1;
        response.end(numberedFeed(1));
      });
      if (waiting.length >= 6 || under + finished >= 20) for (const go of waiting.splice(0)) go();
    });
    let finished = 0;
    const sources = Array.from({ length: 20 }, (_, index) => fresh(sourceOf(url(`/${index}`))));
    const { outcomes, slept } = await lab.run(
      { sources },
      {
        onFeed: () => {
          finished += 1;
        },
      },
    );
    expect(outcomes).toEqual([]);
    expect(finished).toBe(20);
    expect(most).toBe(6);
    expect(slept).toEqual([]);
  });
});

describe('cancelling', () => {
  test('stops what is under way and starts nothing more', async () => {
    const cancel = new AbortController();
    let requests = 0;
    const { url } = await lab.server(() => {
      requests += 1;
      if (requests === 6) cancel.abort();
    });
    const sources = Array.from({ length: 20 }, (_, index) => fresh(sourceOf(url(`/${index}`))));
    const { outcomes } = await lab.run({ sources }, { signal: cancel.signal });
    expect(outcomes).toEqual([]);
    expect(requests).toBe(6);
  });

  test('keeps what was done before', async () => {
    const cancel = new AbortController();
    const { transport, asked } = pretendedNetwork(() => ({ status: 200 }));
    const sources = [1, 2, 3].map((path) => fresh(publicSource(`https://a.example/${path}`)));
    const seen: string[] = [];
    await lab.run(
      { sources },
      {
        transport,
        signal: cancel.signal,
        onFeed: ({ source }) => {
          seen.push(source.url);
          cancel.abort();
        },
      },
    );
    expect(seen).toEqual(['https://a.example/1']);
    expect(asked).toHaveLength(1);
  });
});
