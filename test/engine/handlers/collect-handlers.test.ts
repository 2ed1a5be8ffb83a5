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
const collect = () => lab.client.request('collect.start', { force: true });

test('a disk that fills while a server keeps silent ends the collect at once, and nothing is lost by it', async () => {
  feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
  await follow(feeds.url('/a.xml'));
  // An address of a server on a port has this form.
  await follow(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
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
