import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillableDisk } from '../../support/library-file-system.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
/** Never answers. */
let silent: Server;
let lab: TestEngine;
const disk = fillableDisk((path) => path.includes('articles'));

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  disk.isFull = false;
  lab = await openTestEngine({ fileSystem: disk.files });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
  silent.close();
  silent.closeAllConnections();
});

const follow = (url: string) => lab.client.request('sources.add', { url, allowPrivate: true });
// An address of a server on a port has this form.
const silentUrl = () => `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
const collect = () => lab.client.request('collect.start', { force: true });

test('a disk that fills while a server keeps silent ends the collect at once, and nothing is lost by it', async () => {
  feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
  await follow(feeds.url('/a.xml'));
  await follow(silentUrl());
  disk.isFull = true;
  await expect(collect()).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect((await lab.client.request('library.info', {})).collecting).toBe(false);
  expect((await lab.client.request('sources.list', {})).sources.map(({ health }) => health)).toEqual([
    null,
    null,
  ]);
  disk.isFull = false;
  const [{ id } = { id: '' }] = (await lab.client.request('sources.list', {})).sources;
  const again = await lab.client.request('collect.start', { sources: [id], force: true });
  expect(again).toMatchObject({ newArticles: 1 });
});

const serveFive = async (): Promise<void> => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const items = [{ title: `Story ${name}`, link: `https://news.example/${name}`, guid: name }];
    feeds.serve(`/${name}.xml`, { body: rss(name, items) });
    await follow(feeds.url(`/${name}.xml`));
  }
};

test('a collect that is cancelled says how many were done, and keeps them on the disk and in the index', async () => {
  await serveFive();
  await lab.client.request('sources.add', { url: silentUrl(), allowPrivate: true, asGiven: true });
  const told: { done: number; total: number }[] = [];
  lab.client.on('collect.progress', ({ done, total }) => {
    told.push({ done, total });
    if (done === 5) void lab.client.request('collect.cancel', {});
  });
  const result = await collect();
  expect(result).toMatchObject({ newArticles: 5, due: 6, cancelled: true });
  expect(result.sources.map(({ verdict }) => verdict)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
  expect([told[0], told.at(-1)]).toEqual([
    { done: 0, total: 6 },
    { done: 5, total: 5 },
  ]);
  expect((await lab.client.request('library.info', {})).collecting).toBe(false);

  await lab.engine.close();
  const again = await openTestEngine({ folder: lab.folder });
  expect(await again.client.request('articles.list', { text: 'story', state: 'all' })).toMatchObject({
    total: 5,
  });
  expect(await again.client.request('library.check', {})).toEqual({ ok: true, problems: [] });
  const { sources } = await again.client.request('sources.list', {});
  const [left] = sources.filter(({ url }) => url === silentUrl());
  expect(left).toMatchObject({ health: null }); // nobody blames it for our leaving
  expect((await again.client.request('collect.log', {})).entries).toHaveLength(5);
  await again.engine.close();
});

test('progress is of what is due, not of all that is followed', async () => {
  await serveFive();
  await collect();
  const totals = new Set<number>();
  await follow(feeds.url('/late.xml'));
  lab.client.on('collect.progress', ({ total }) => void totals.add(total));
  expect(await lab.client.request('collect.start', {})).toMatchObject({ due: 1, cancelled: false });
  expect([...totals]).toEqual([1]);
});

test('a collect that fails tells that it has ended as well', async () => {
  await serveFive();
  const told: { done: number; total: number }[] = [];
  lab.client.on('collect.progress', ({ done, total }) => void told.push({ done, total }));
  disk.isFull = true;
  await expect(collect()).rejects.toMatchObject({ code: 'DISK_FULL' });
  disk.isFull = false;
  expect(told.at(-1)).toEqual({ done: 0, total: 0 });
});
