import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const day = 86_400_000;
let now: number;
let feeds: LoopbackFeeds;
let lab: TestEngine;

beforeEach(async () => {
  now = Date.parse('2026-02-23T12:00:00.000Z');
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine({ now: () => now });
  feeds.serve('/new.xml', { body: rss('N', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
  feeds.serve('/old.xml', { body: '', status: 301, headers: { location: '/new.xml' } });
  await lab.client.request('sources.add', { url: feeds.url('/old.xml'), allowPrivate: true });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

async function collect() {
  const { sources } = await lab.client.request('collect.start', { force: true });
  now += day;
  return sources.map(({ verdict }) => verdict);
}
const followed = async () => (await lab.client.request('sources.list', {})).sources.map(({ url }) => url);

async function collectUntilMoved(): Promise<void> {
  expect(await collect()).toEqual(['OK']);
  for (const _ of [2, 3, 4]) expect(await collect()).toEqual(['UNCHANGED']);
  expect(await followed()).toEqual([feeds.url('/old.xml')]);
  expect(await collect()).toEqual(['MOVED']);
}

test('a feed that moved for good is followed at its new address after five agreeing answers', async () => {
  await collectUntilMoved();
  expect(await followed()).toEqual([feeds.url('/new.xml')]);
  const { entries } = await lab.client.request('history.list', { limit: 1 });
  expect(entries).toMatchObject([{ why: `Moved for good from ${feeds.url('/old.xml')}` }]);
});

test('the first request to the new address sends no validators of the old one', async () => {
  await collectUntilMoved();
  await collect();
  expect(feeds.requests.at(-1)).toMatchObject({ path: '/new.xml' });
  expect(feeds.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
});

test('a move that was undone stays undone', async () => {
  await collectUntilMoved();
  await lab.client.request('history.undo', {});
  for (const _ of [1, 2, 3, 4, 5, 6]) await collect();
  expect(await followed()).toEqual([feeds.url('/old.xml')]);
});

test('a feed does not move to where another source is followed', async () => {
  await lab.client.request('sources.add', { url: feeds.url('/new.xml'), allowPrivate: true });
  for (const _ of [1, 2, 3, 4, 5, 6]) await collect();
  expect(await followed()).toEqual([feeds.url('/old.xml'), feeds.url('/new.xml')]);
});

test('a temporary redirect is followed, and nothing more', async () => {
  feeds.serve('/old.xml', { body: '', status: 302, headers: { location: '/new.xml' } });
  for (const _ of [1, 2, 3, 4, 5, 6]) await collect();
  expect(await followed()).toEqual([feeds.url('/old.xml')]);
});
