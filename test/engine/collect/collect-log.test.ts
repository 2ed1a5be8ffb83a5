import { expect, test } from 'vitest';
import { createCollectLog, skippedEntry } from '../../../electron/engine/collect/collect-log.ts';
import { openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine } from '../../support/open-test-engine.ts';
import { sourceOf } from './collect-lab.ts';

test('a thousand lines of one moment are one write', async () => {
  const writes: number[] = [];
  const log = createCollectLog(async (entries) => void writes.push(entries.length));
  const source = sourceOf('https://a.example/');
  for (let number = 0; number < 1000; number++) {
    const at = new Date(number).toISOString();
    log.add(skippedEntry({ source, health: null, reason: 'not-due', until: null }, at));
  }
  await log.flush();
  await log.flush();
  expect(writes).toEqual([1000, 0]);
});

test('each refresh leaves a line for each source: what came, or why it was passed over', async () => {
  const feeds = await openLoopbackFeeds();
  const lab = await openTestEngine();
  try {
    feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
    const { id } = await lab.client.request('sources.add', { url: feeds.url('/a.xml'), allowPrivate: true });
    await lab.client.request('collect.start', {});
    await lab.client.request('collect.start', {});
    const { entries } = await lab.client.request('collect.log', {});
    const [{ health } = { health: null }] = (await lab.client.request('sources.list', {})).sources;
    expect(entries).toMatchObject([
      { source: id, verdict: null, skipped: 'not-due', until: health?.nextDue },
      { source: id, url: feeds.url('/a.xml'), title: 'A', verdict: 'OK', skipped: null, newArticles: 1 },
    ]);
  } finally {
    await lab.dispose();
    await feeds.close();
  }
});

test('the log outlives the engine, and what a source did outlives the source', async () => {
  const feeds = await openLoopbackFeeds();
  const lab = await openTestEngine();
  try {
    feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
    for (const path of ['/a.xml', '/gone.xml'])
      await lab.client.request('sources.add', { url: feeds.url(path), allowPrivate: true, asGiven: true });
    await lab.client.request('collect.start', {});
    const [gone] = (await lab.client.request('sources.list', {})).sources.filter(({ url }) =>
      url.endsWith('/gone.xml'),
    );
    await lab.client.request('sources.remove', { id: gone?.id ?? '' });
    await lab.engine.close();
    const again = await openTestEngine({ folder: lab.folder });
    const { entries } = await again.client.request('collect.log', {});
    expect(entries.map(({ verdict }) => verdict).sort()).toEqual(['NOT_FOUND', 'OK']);
    expect(await again.client.request('collect.log', { source: gone?.id })).toMatchObject({
      entries: [{ url: feeds.url('/gone.xml'), verdict: 'NOT_FOUND' }],
    });
    await again.dispose();
  } finally {
    await lab.dispose();
    await feeds.close();
  }
});
