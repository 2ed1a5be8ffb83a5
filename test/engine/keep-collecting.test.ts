import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;
let works: { readonly work: () => Promise<void>; readonly ms: number }[];
const every = (work: () => Promise<void>, ms: number) => {
  const one = { work, ms };
  works.push(one);
  return () => {
    works = works.filter((other) => other !== one);
  };
};
const aMinutePasses = () => Promise.all(works.filter(({ ms }) => ms === 60_000).map(({ work }) => work()));

beforeEach(async () => {
  works = [];
  feeds = await openLoopbackFeeds();
  feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

async function open(keepCollecting: boolean): Promise<number> {
  lab = await openTestEngine({ every, keepCollecting });
  await lab.client.request('sources.add', { url: feeds.url('/a.xml'), allowPrivate: true });
  return feeds.requests.length;
}

test('an engine that keeps collecting takes in what is due, once', async () => {
  const before = await open(true);
  await aMinutePasses();
  expect((await lab.client.request('articles.list', {})).total).toBe(1);
  await aMinutePasses();
  expect(feeds.requests.length - before).toBe(1);
});

test('an engine that was not told to collects nothing by itself', async () => {
  const before = await open(false);
  await aMinutePasses();
  expect(feeds.requests.length).toBe(before);
});

test('what is paused collects nothing by itself, after a restart too, but what a person asks for', async () => {
  const before = await open(true);
  const { pausedSince } = await lab.client.request('collect.pause', { paused: true });
  await aMinutePasses();
  await lab.engine.close();
  const again = await openTestEngine({ folder: lab.folder, every, keepCollecting: true });
  expect(await again.client.request('library.info', {})).toMatchObject({ pausedSince });
  expect(await again.client.request('collect.pause', { paused: true })).toEqual({ pausedSince });
  await aMinutePasses();
  expect(feeds.requests.length - before).toBe(0);
  expect(await again.client.request('collect.start', {})).toMatchObject({ newArticles: 1 });
  await again.engine.close();
});

test('resuming collects what has fallen due meanwhile', async () => {
  const before = await open(true);
  await lab.client.request('collect.pause', { paused: true });
  await aMinutePasses();
  expect(await lab.client.request('collect.pause', { paused: false })).toEqual({ pausedSince: null });
  await aMinutePasses();
  expect(feeds.requests.length - before).toBe(1);
});

test('a paused source is asked by name alone, and the log says why it was passed over', async () => {
  const before = await open(true);
  const [{ id } = { id: '' }] = (await lab.client.request('sources.list', {})).sources;
  const { batch } = await lab.client.request('sources.update', { id, fields: { paused: true } });
  await aMinutePasses();
  const forced = await lab.client.request('collect.start', { force: true });
  expect([forced.sources, feeds.requests.length - before]).toEqual([[], 0]);
  expect((await lab.client.request('collect.log', {})).entries).toMatchObject([
    { source: id, verdict: null, skipped: 'paused', until: null },
  ]);
  expect(await lab.client.request('collect.start', { sources: [id] })).toMatchObject({ newArticles: 1 });
  await lab.client.request('history.undo', { batch: batch ?? '' });
  expect((await lab.client.request('sources.list', {})).sources[0]?.paused).toBeUndefined();
});

test('while whole texts are fetched nothing else is, so that no host meets both', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const link = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/page`; // so it is for a server on a port
  await open(true);
  silent.on('request', ({ url }, response) => {
    if (url === '/b.xml') response.end(rss('B', [{ title: 'Two', link, guid: '2' }]));
  });
  const url = link.replace('/page', '/b.xml');
  const { id } = await lab.client.request('sources.add', { url, allowPrivate: true, fullText: true });
  await lab.client.request('collect.start', { sources: [id] });
  await aMinutePasses();
  expect((await lab.client.request('articles.list', { state: 'all' })).total).toBe(1);
  const ended = new Promise<void>((resolve) => {
    lab.client.on('texts.progress', ({ done, total }) => {
      if (done === total) resolve();
    });
  });
  await lab.client.request('collect.cancel', {});
  await ended;
  await aMinutePasses();
  expect((await lab.client.request('articles.list', { state: 'all' })).total).toBe(2);
  silent.closeAllConnections();
  silent.close();
});

test('closing ends it', async () => {
  await open(true);
  await lab.engine.close();
  expect(works).toEqual([]);
});
