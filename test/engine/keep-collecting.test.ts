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

test('closing ends it', async () => {
  await open(true);
  await lab.engine.close();
  expect(works).toEqual([]);
});
