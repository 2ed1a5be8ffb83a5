import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;
let id: string;

const items = (of: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: `${of} ${index}`,
    link: `https://${of}.example/${index}`,
    guid: `${of}-${index}`,
  }));
const serve = (title: string, of: string, count: number, site = `https://${of}.example/`): void => {
  const body = rss(title, items(of, count)).replace('https://news.example/', site);
  feeds.serve('/a.xml', { body });
};
const collect = () => lab.client.request('collect.start', { force: true });
const stored = async () => (await lab.client.request('articles.list', {})).total;
const health = async () => (await lab.client.request('sources.list', {})).sources[0]?.health;

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  serve('Lab notes', 'lab', 6);
  ({ id } = await lab.client.request('sources.add', { url: feeds.url('/a.xml'), allowPrivate: true }));
  await collect();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

test('a feed that became another one is held back, and is a question', async () => {
  serve('Casino', 'casino', 6);
  expect((await collect()).sources).toMatchObject([
    { verdict: 'OK', newArticles: 0, error: expect.stringContaining('"Casino" of casino.example') },
  ]);
  expect(await stored()).toBe(6);
  const { question } = (await health()) ?? {};
  expect(question).toMatchObject({ title: 'Casino', site: 'casino.example' });
  await collect();
  expect((await health())?.question).toEqual(question);
});

test('once it is accepted, its articles are taken in', async () => {
  serve('Casino', 'casino', 6);
  await collect();
  await lab.client.request('sources.accept', { id });
  expect(await collect()).toMatchObject({ newArticles: 6 });
  expect(await health()).toMatchObject({ question: null, site: 'casino.example' });
  await expect(lab.client.request('sources.accept', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the question is over when the old feed is back', async () => {
  serve('Casino', 'casino', 6);
  await collect();
  serve('Lab notes', 'lab', 7);
  expect(await collect()).toMatchObject({ newArticles: 1 });
  expect((await health())?.question).toBeNull();
});

test.each<[what: string, of: string, count: number, site: string]>([
  ['moved with its articles', 'lab', 7, 'https://moved.example/'],
  ['has only new articles on the same site', 'next', 6, 'https://www.lab.example/'],
  ['holds too little to tell', 'casino', 2, 'https://casino.example/'],
])('a feed that %s is the same', async (_what, of, count, site) => {
  serve('Lab notes', of, count, site);
  expect((await collect()).newArticles).toBeGreaterThan(0);
  expect((await health())?.question).toBeNull();
});
