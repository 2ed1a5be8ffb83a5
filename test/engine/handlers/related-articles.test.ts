import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const articles = {
  subject: [
    'Anthropic says DeepSeek ran a model distillation campaign',
    'Anthropic accuses DeepSeek of illicit model distillation. Nora Feldkamp of the lab counted 31,000 fraudulent accounts.',
    '2026-03-02',
  ],
  copy: [
    'DeepSeek ran a model distillation campaign, Anthropic says',
    'Anthropic accuses DeepSeek of illicit model distillation. Nora Feldkamp of the lab counted 31,000 fraudulent accounts.',
    '2026-03-02',
  ],
  before: [
    'How a model distillation campaign looks from inside',
    'The engineer Nora Feldkamp explained in Oslo how fraudulent accounts of DeepSeek drive illicit model distillation.',
    '2025-11-10',
  ],
  turkish: [
    'DeepSeek hakkında model damıtma iddiası',
    "Bir milletvekili, DeepSeek'in izinsiz model damıtma yaptığı iddiasını Ankara'da gündeme getirdi.",
    '2026-01-15',
  ],
  actor: ['DeepSeek chatbot gets a jailbreak', 'A jailbreak of the DeepSeek chatbot works.', '2026-02-01'],
  weather: ['Tulips are early', 'Tulips are early this year, gardeners say.', '2026-03-01'],
} as const;
type Name = keyof typeof articles;

let feeds: LoopbackFeeds;
let lab: TestEngine;

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  const items = Object.entries(articles).map(([guid, [title, text, day]]) => ({
    guid,
    title,
    text,
    date: `${day}T08:00:00Z`,
    link: `https://news.example/${guid}`,
  }));
  feeds.serve('/all.xml', { body: rss('The Desk', items) });
  await lab.client.request('sources.add', { url: feeds.url('/all.xml'), allowPrivate: true, asGiven: true });
  await lab.client.request('collect.start', { force: true, all: true });
  await lab.engine.grouped();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const idOf = async (name: Name): Promise<string> => {
  const { articles: rows } = await lab.client.request('articles.list', { limit: 50 });
  return rows.find(({ url }) => url === `https://news.example/${name}`)?.id ?? '';
};
const relatedTo = async (name: Name, limit?: number) => {
  const id = await idOf(name);
  const { related } = await lab.client.request(
    'articles.related',
    limit === undefined ? { id } : { id, limit },
  );
  return related.map(({ article, shared }) => ({
    name: article.url?.split('/').at(-1),
    shared: shared.map(({ text, articles }) => `${text} (${articles})`),
  }));
};
const namesOf = async (name: Name) => (await relatedTo(name)).map((one) => one.name);

test('what is about the same thing is found with what both have and how many have it, in any language', async () => {
  const [first, second, ...others] = await relatedTo('subject');
  expect(first?.name).toBe('before');
  expect(first?.shared).toEqual(
    expect.arrayContaining(['deepseek (5)', 'model-distillation (4)', 'Feldkamp (3)']),
  );
  expect(second).toEqual({
    name: 'turkish',
    shared: expect.arrayContaining(['deepseek (5)', 'model-distillation (4)']),
  });
  expect(others).toEqual([]);
});

test('copies and other articles of its story are left out, and an actor alone relates nobody', async () => {
  expect(await namesOf('subject')).not.toContain('copy');
  expect(await namesOf('actor')).toEqual([]);
  expect(await namesOf('weather')).toEqual([]);
});

test('of a story its best article stands for all, and no more come than were asked for', async () => {
  const names = await namesOf('turkish');
  expect(names.filter((name) => name === 'subject' || name === 'copy')).toHaveLength(1);
  expect(await relatedTo('turkish', 1)).toHaveLength(1);
});

test('what a person says of tags and sets aside counts at once', async () => {
  const turkish = await idOf('turkish');
  for (const [kind, id] of [
    ['theme', 'model-distillation'],
    ['actor', 'deepseek'],
  ] as const)
    await lab.client.request('articles.tag', { ids: [turkish], kind, id, holds: false });
  expect(await namesOf('subject')).toEqual(['before']);
  await lab.client.request('articles.mark', { ids: [await idOf('before')], setAside: 'Nothing new' });
  expect(await namesOf('subject')).toEqual([]);
});

test('an article that is not there is told of', async () => {
  await expect(
    lab.client.request('articles.related', { id: 'art-000000000000000000000000' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
