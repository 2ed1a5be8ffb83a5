import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeTransport } from '../../electron/engine/collect/node-transport.ts';
import type { CollectResult } from '../../shared/contract/collect-result.ts';
import { hostileServers } from '../support/hostile-servers.ts';
import { type HostileRig, openHostileRig } from '../support/hostile-servers-rig.ts';
import { openBulkFeeds } from '../support/open-bulk-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

const mib = 1024 * 1024;
const limits = { connect: 1000, firstByte: 1000, idle: 1000, total: 3000 };

/** Every second way to be broken: a fifth of 200. */
const broken = hostileServers.filter((_, index) => index % 2 === 0).slice(0, 40);
const goodFeeds = 200 - broken.length;

let rig: HostileRig;
let lab: TestEngine;
let first: CollectResult;
let second: CollectResult;
let peak = 0;
let ms = 0;
const verdicts = new Map<string, string>();
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  rig = openHostileRig();
  lab = await openTestEngine({
    transport: createNodeTransport({ limits }),
    now: () => Date.parse('2026-02-20T12:00:00.000Z'),
    checkResponses: false,
  });
  const bulk = await openBulkFeeds(goodFeeds, 20);
  const follow = async (url: string): Promise<string> =>
    (await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true })).id;
  for (const [index, url] of bulk.urls.entries()) {
    await follow(url);
    const bad = index % 4 === 0 ? broken[index / 4] : undefined;
    if (bad) verdicts.set(await follow(await rig.open(bad.behaviour)), bad.verdict);
  }
  const before = process.memoryUsage().rss;
  lab.engine.subscribe(() => {
    peak = Math.max(peak, process.memoryUsage().rss - before);
  });
  const begun = performance.now();
  first = await lab.client.request('collect.start', { force: true, all: false });
  second = await lab.client.request('collect.start', { force: true, all: false });
  ms = performance.now() - begun;
  bulk.close();
}, 120_000);
afterAll(async () => {
  process.off('unhandledRejection', note);
  await lab.dispose();
  await rig.close();
});

const isGood = ({ id }: { readonly id: string }): boolean => !verdicts.has(id);

test('of 200 feeds, a fifth of them broken, each has one outcome', () => {
  expect(new Set(first.sources.map(({ id }) => id)).size).toBe(200);
  expect(first.sources).toHaveLength(200);
});

test('every good one is stored in full', () => {
  const good = first.sources.filter(isGood);
  expect(good.filter(({ verdict, newArticles }) => verdict !== 'OK' || newArticles !== 20)).toEqual([]);
});

test('every broken one has its verdict', () => {
  const bad = first.sources.filter((source) => !isGood(source));
  expect(Object.fromEntries(bad.map(({ id, verdict }) => [id, verdict]))).toEqual(
    Object.fromEntries(verdicts),
  );
});

test('a second collect finds the good ones unchanged, and nothing twice', () => {
  const good = second.sources.filter(isGood);
  expect(good.filter(({ verdict }) => verdict !== 'UNCHANGED')).toEqual([]);
  expect(second.newArticles).toBe(0);
});

test('both end clean, in time and memory', () => {
  console.log(
    `200 feeds, 40 broken, twice: ${(ms / 1000).toFixed(1)} s, ${Math.round(peak / mib)} MiB more at the peak`,
  );
  expect(unhandled).toEqual([]);
  expect(ms).toBeLessThan(60_000);
  expect(peak).toBeLessThan(600 * mib);
});
