import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;
beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  const titles = [
    'Anthropic accuses a lab of model distillation',
    'Anthropic describes a jailbreak of Claude',
    'Gardening in spring',
  ];
  feeds.serve('/feed.xml', {
    body: rss(
      'News',
      titles.map((title) => ({ title, guid: title })),
    ),
  });
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
  await lab.client.request('collect.start', { force: true });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const say = async (title: string, holds: boolean | null): Promise<void> => {
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  const ids = articles.filter((row) => row.title === title).map(({ id }) => id);
  await lab.client.request('articles.tag', { ids, kind: 'actor', id: 'anthropic', holds });
};
const told = async () => (await lab.client.request('vocabulary.corrections', {})).terms;

test('what persons said of tags is counted by term: right, wrong, and missed', async () => {
  expect(await told()).toEqual([]);
  await say('Anthropic accuses a lab of model distillation', true);
  await say('Anthropic describes a jailbreak of Claude', false);
  await say('Gardening in spring', true);
  const term = { kind: 'actor', id: 'anthropic' };
  expect(await told()).toEqual([{ ...term, confirmed: 1, removed: 1, added: 1 }]);
  await say('Anthropic describes a jailbreak of Claude', null);
  expect(await told()).toEqual([{ ...term, confirmed: 1, removed: 0, added: 1 }]);
});
