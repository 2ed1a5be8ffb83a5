import { expect, test } from 'vitest';
import { createCollectLog, skippedEntry } from '../../../electron/engine/collect/collect-log.ts';
import { openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine } from '../../support/open-test-engine.ts';
import { sourceOf } from './collect-lab.ts';

test('keeps the last two thousand lines, newest first', () => {
  const log = createCollectLog();
  const source = sourceOf('https://a.example/');
  for (let number = 0; number < 2005; number++) {
    const at = new Date(number).toISOString();
    log.add(skippedEntry({ source, health: null, reason: 'not-due', until: null }, at));
  }
  expect(log.latest(2).map(({ at }) => at)).toEqual(['1970-01-01T00:00:02.004Z', '1970-01-01T00:00:02.003Z']);
  expect(log.latest(5000)).toHaveLength(2000);
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
      { source: id, url: feeds.url('/a.xml'), verdict: 'OK', skipped: null, newArticles: 1 },
    ]);
  } finally {
    await lab.dispose();
    await feeds.close();
  }
});
