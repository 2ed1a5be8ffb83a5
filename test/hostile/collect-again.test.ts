import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createNodeTransport } from '../../electron/engine/collect/node-transport.ts';
import { startWebHost } from '../../electron/hosts/web/start-web-host.ts';
import { type HostileRig, openHostileRig } from '../support/hostile-servers-rig.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

const start = Date.parse('2026-02-23T12:00:00.000Z');
const minute = 60_000;
const hour = 60 * minute;

let rig: HostileRig;
let lab: TestEngine;
let now = start;
const names = new Map<string, string>();

const resolve = async (host: string) => {
  const address = names.get(host);
  if (address === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return [{ address, family: 4 }];
};

beforeAll(async () => {
  rig = openHostileRig();
  const transport = createNodeTransport({ limits: { connect: 2000, firstByte: 2000 }, resolve });
  lab = await openTestEngine({ transport, now: () => now, checkResponses: false });
});
afterAll(async () => {
  await lab.dispose();
  await rig.close();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Follows a server whose answers come one after the other, the last one for ever. */
async function follow(...answers: readonly Answer[]): Promise<string> {
  let asked = 0;
  const url = await rig.open({
    by: 'http',
    answer: (request, response) => {
      answers[Math.min(asked, answers.length - 1)]?.(request, response);
      asked += 1;
    },
  });
  return await followAddress(url, true);
}

async function followAddress(url: string, allowPrivate: boolean): Promise<string> {
  return (await lab.client.request('sources.add', { url, asGiven: true, allowPrivate })).id;
}

async function collect(id: string) {
  const { sources } = await lab.client.request('collect.start', { sources: [id], force: true, all: false });
  return sources[0];
}

async function healthOf(id: string) {
  const { sources } = await lab.client.request('sources.list', {});
  return sources.find((source) => source.id === id)?.health;
}

const items = [1, 2].map((number) => ({ title: `Item ${number}`, guid: `${number}` }));
const feed: Answer = (_request, response) => void response.end(rss('T', items));
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

describe('Retry-After', () => {
  const cases: readonly (readonly [header: string, minutes: number])[] = [
    ['120', 2],
    [new Date(start + 3 * hour).toUTCString(), 180],
    [new Date(start - hour).toUTCString(), 1],
    ['0', 1],
    ['-7', 1],
    ['315360000', 48 * 60],
    ['99999999999999999999', 10],
    ['later', 10],
    ['', 10],
  ];
  test.each(cases)('"%s" means %i minutes, after 429 as after 503', async (header, minutes) => {
    now = start;
    for (const code of [429, 503]) {
      const id = await follow(status(code, { 'retry-after': header }));
      await collect(id);
      const health = await healthOf(id);
      expect(Date.parse(health?.retryAfter ?? '') - start).toBe(minutes * minute);
    }
  });

  test('is kept to even where a person asks again', async () => {
    now = start;
    const id = await follow(status(429, { 'retry-after': '3600' }), feed);
    expect((await collect(id))?.verdict).toBe('RATE_LIMITED');
    now = start + 59 * minute;
    expect(await collect(id)).toBeUndefined();
    now = start + 61 * minute;
    expect((await collect(id))?.verdict).toBe('OK');
  });
});

describe('the same server, asked again', () => {
  test('an ETag that changes each time does not make old text new', async () => {
    let served = 0;
    const id = await follow((_request, response) => {
      served += 1;
      response.writeHead(200, { etag: `"${served}"`, expires: '-1' }).end(rss('T', items));
    });
    expect((await collect(id))?.verdict).toBe('OK');
    expect(await collect(id)).toMatchObject({ verdict: 'UNCHANGED', newArticles: 0, updatedArticles: 0 });
  });

  test('a weak ETag and a date come back as they were sent, and 304 is a success', async () => {
    const sent: (string | undefined)[] = [];
    const id = await follow(({ headers }, response) => {
      sent.push(headers['if-none-match'], headers['if-modified-since']);
      const validators = { etag: 'W/"a b"', 'last-modified': 'yesterday' };
      if (headers['if-none-match'] === undefined) response.writeHead(200, validators).end(rss('T', items));
      else response.writeHead(304, validators).end();
    });
    await collect(id);
    expect((await collect(id))?.verdict).toBe('UNCHANGED');
    expect(sent).toEqual([undefined, undefined, 'W/"a b"', 'yesterday']);
  });

  test('validators of an answer with Expires: 0 are not sent back', async () => {
    const sent: unknown[] = [];
    const id = await follow(({ headers }, response) => {
      sent.push(headers['if-none-match']);
      response.writeHead(200, { etag: '"1"', expires: '0' }).end(rss('T', items));
    });
    await collect(id);
    await collect(id);
    expect(sent).toEqual([undefined, undefined]);
  });

  test('errors that come and go delay it further each time, and the first success ends that', async () => {
    now = start;
    const id = await follow(status(500), status(502), status(503), feed, status(500), feed);
    const waits: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await collect(id);
      const health = await healthOf(id);
      waits.push(health?.failures ?? -1);
      expect(Date.parse(health?.nextDue ?? '') - now).toBeLessThanOrEqual(24.5 * hour);
      now += 26 * hour;
    }
    expect(waits).toEqual([1, 2, 3, 0, 1, 0]);
  });

  test('a document that turns empty or into a login page takes no article away', async () => {
    const id = await follow(
      feed,
      status(204),
      (_request, response) => void response.end(' \n'),
      (_request, response) => void response.end('<html><body>Log in</body></html>'),
      (_request, response) => void response.end(rss('T', [])),
    );
    const verdicts: (string | undefined)[] = [];
    for (let turn = 0; turn < 5; turn += 1) verdicts.push((await collect(id))?.verdict);
    expect(verdicts).toEqual(['OK', 'EMPTY', 'EMPTY', 'NOT_A_FEED', 'EMPTY']);
    const { sources } = await lab.client.request('sources.list', {});
    expect(sources.find((source) => source.id === id)?.articles).toBe(2);
  });

  test('a document cut short stores nothing and keeps no validators', async () => {
    const whole = rss('T', items);
    const id = await follow((_request, response) => {
      response.writeHead(200, { etag: '"cut"', 'content-length': String(whole.length + 10) });
      response.write(whole, () => response.socket?.end());
    }, feed);
    expect(await collect(id)).toMatchObject({ verdict: 'TRUNCATED', newArticles: 0 });
    expect((await healthOf(id))?.etag).toBeNull();
    expect(await collect(id)).toMatchObject({ verdict: 'OK', newArticles: 2 });
  });
});

describe('a server that becomes another', () => {
  const day = 24 * hour;
  const about = (of: string): Answer => {
    const texts = Array.from({ length: 6 }, (_, at) => ({ title: `${of} ${at}`, guid: `${of}-${at}` }));
    return (_request, response) =>
      void response.end(rss(of, texts).replace('https://news.example/', `https://${of}.example/`));
  };
  const sourceOf = async (id: string) =>
    (await lab.client.request('sources.list', {})).sources.find((source) => source.id === id);

  test.each([301, 308])(
    '%i is adopted after five agreeing answers in three days, 302 never',
    async (code) => {
      now = start;
      const target = await rig.open({ by: 'http', answer: feed });
      const from = await Promise.all([code, 302].map((one) => follow(status(one, { location: target }))));
      for (let turn = 0; turn < 5; turn += 1) {
        expect((await sourceOf(from[0] ?? ''))?.url).not.toBe(target);
        for (const id of from) await collect(id);
        now += day;
      }
      expect((await sourceOf(from[0] ?? ''))?.url).toBe(target);
      expect((await sourceOf(from[1] ?? ''))?.url).not.toBe(target);
    },
  );

  test('the feed of another site is held back and asks, and the old one is taken in again', async () => {
    const id = await follow(about('lab'), about('casino'), about('lab'));
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await collect(id);
      const source = await sourceOf(id);
      seen.push([source?.articles, source?.health?.question?.site ?? null]);
    }
    expect(seen).toEqual([
      [6, null],
      [6, 'casino.example'],
      [6, null],
    ]);
  });

  test('an edit is an update, and what leaves the feed stays and does not come back as new', async () => {
    const one = (title: string, guid: string) => ({ title, guid, link: `https://x.example/${guid}` });
    const serve =
      (...texts: readonly { title: string; guid: string; link: string }[]): Answer =>
      (_request, response) =>
        void response.end(rss('T', texts));
    const id = await follow(
      serve(one('First', 'a1'), one('Second', 'a2')),
      serve(one('First, corrected', 'a1')),
      serve(one('First, corrected', 'a1'), one('Second', 'a2')),
    );
    const counts: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const outcome = await collect(id);
      counts.push([outcome?.newArticles, outcome?.updatedArticles, (await sourceOf(id))?.articles]);
    }
    expect(counts).toEqual([
      [2, 0, 2],
      [0, 1, 2],
      [0, 0, 2],
    ]);
  });
});

describe('addresses that a feed may not lead to', () => {
  test("the app's own host gives nothing to its collector, even where private addresses are allowed", async () => {
    const rendererFolder = await mkdtemp(join(tmpdir(), 'faultline-'));
    await writeFile(join(rendererFolder, 'index.html'), '<title>Faultline</title>');
    const host = await startWebHost({ engine: lab.engine, rendererFolder, now: () => now, randomBytes });
    onTestFinished(async () => {
      await host.close();
      await rm(rendererFolder, { recursive: true });
    });
    for (const path of ['', '/api/sources.list', '/index.html']) {
      const id = await followAddress(`${host.origin}${path}`, true);
      expect(await collect(id), path).toMatchObject({ verdict: 'BLOCKED', newArticles: 0 });
    }
  });

  test('a source that was not allowed private addresses connects to none, by name or by number', async () => {
    let asked = 0;
    const url = await rig.open({
      by: 'http',
      answer: (_request, response) => {
        asked += 1;
        response.end(rss('T', items));
      },
    });
    const port = new URL(url).port;
    names.set('rebound.example', '127.0.0.1');
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0', '[::ffff:127.0.0.1]', 'localhost.']) {
      await expect(followAddress(`http://${host}:${port}/`, false), host).rejects.toThrow('private address');
    }
    const rebound = await followAddress(`http://rebound.example:${port}/`, false);
    expect((await collect(rebound))?.verdict).toBe('REFUSED_ADDRESS');
    expect(asked).toBe(0);
  });

  test('a name that is not known while nothing answers blames no feed', async () => {
    const id = await followAddress('https://unknown.example/feed', false);
    expect((await collect(id))?.verdict).toBe('OFFLINE');
    expect((await healthOf(id))?.failures).toBe(0);
  });
});
