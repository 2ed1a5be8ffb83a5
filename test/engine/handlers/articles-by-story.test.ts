import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';
import { storiesChanged } from '../../support/stories-changed.ts';

const wire =
  'Brightwater said 31,000 accounts harvested 18 million answers from Heron, says Nora Feldkamp. The lab closed them all.';
const desk =
  'The lab Brightwater counted 18 million answers. Nora Feldkamp showed the 31,000 accounts of Heron.';
const other = 'Founder Priya Raman of Larkpay posted the log of an agent that dropped a table.';

let feeds: LoopbackFeeds;
let lab: TestEngine;

type Item = readonly [guid: string, title: string, text: string, hour: number];

const serve = (path: string, title: string, items: readonly Item[]): void =>
  feeds.serve(path, {
    body: rss(
      title,
      items.map(([guid, title, text, hour]) => ({
        guid,
        title,
        text,
        date: `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`,
        link: `https://news.example/${guid}`,
      })),
    ),
  });
const byStory = (request: RequestOf<'articles.byStory'> = {}) =>
  lab.client.request('articles.byStory', request);
const linesOf = ({ items }: ResponseOf<'articles.byStory'>): readonly string[] =>
  items.map((item) =>
    item.kind === 'story'
      ? `${item.lead?.title} (${item.matching} of ${item.story.articles.length})`
      : `${item.within ? '- ' : ''}${item.article.title}`,
  );

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  serve('/wire.xml', 'The Wire', [
    ['a', 'Brightwater says Heron was copied by 31,000 accounts', wire, 8],
    ['d', 'Larkpay agent deletes ledgers', other, 9],
  ]);
  serve('/desk.xml', 'The Desk', [['b', 'Answers from Heron left by night', desk, 10]]);
  for (const path of ['/wire.xml', '/desk.xml'])
    await lab.client.request('sources.add', { url: feeds.url(path), allowPrivate: true, asGiven: true });
  await lab.client.request('collect.start', { force: true });
  await expect.poll(async () => (await byStory()).stories).toBe(2);
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

test('articles of one event are one line, under the title that tells most of it, the newest story first', async () => {
  const list = await byStory();
  expect(linesOf(list)).toEqual([
    'Brightwater says Heron was copied by 31,000 accounts (2 of 2)',
    'Larkpay agent deletes ledgers',
  ]);
  expect(list).toMatchObject({ total: 2, stories: 2, articles: 3, fresh: 0 });
  expect(list.items[0]).toMatchObject({
    unread: 2,
    newest: Date.parse('2026-03-02T10:00:00Z'),
    outlets: expect.arrayContaining(['The Wire', 'The Desk']),
    opened: false,
  });
});

test('below an opened story stand its articles, each with its origin', async () => {
  const [first] = (await byStory()).items;
  const id = first?.kind === 'story' ? first.story.id : '';
  const list = await byStory({ opened: [id] });
  expect(linesOf(list).slice(1, 3)).toEqual([
    '- Answers from Heron left by night',
    '- Brightwater says Heron was copied by 31,000 accounts',
  ]);
  expect(list.total).toBe(4);
  expect(list.items[1]).toMatchObject({ within: { story: id, copyOf: null } });
  expect(linesOf(await byStory({ opened: [id], offset: 2, limit: 1 }))).toEqual([linesOf(list)[2]]);
});

test('a story is there when one of its articles matches, and says how many do', async () => {
  expect(linesOf(await byStory({ text: 'night' }))).toEqual([
    'Brightwater says Heron was copied by 31,000 accounts (1 of 2)',
  ]);
  expect(linesOf(await byStory({ text: 'weather' }))).toEqual([]);
});

test('what is read or set aside is counted without anybody asking for it', async () => {
  const { articles } = await lab.client.request('articles.list', { text: 'night' });
  const ids = articles.map(({ id }) => id);
  await lab.client.request('articles.mark', { ids, read: true });
  expect((await byStory()).items[0]).toMatchObject({ unread: 1 });
  await lab.client.request('articles.mark', { ids, setAside: 'Duplicate' });
  expect(linesOf(await byStory({ state: 'inbox' }))).toContain(
    'Brightwater says Heron was copied by 31,000 accounts (1 of 2)',
  );
});

test('what comes in later moves nothing until it is asked for', async () => {
  const before = await byStory();
  serve('/desk.xml', 'The Desk', [
    ['e', 'Kestrel Power maps its grid with a model', 'Kestrel Power of Oslo maps cables with a model.', 12],
    ['b', 'Answers from Heron left by night', desk, 10],
  ]);
  await lab.client.request('collect.start', { force: true });
  await expect.poll(async () => (await byStory()).stories).toBe(3);
  const held = await byStory({ upTo: before.upTo });
  expect(linesOf(held)).toEqual(linesOf(before));
  expect(held.fresh).toBe(1);
  expect(linesOf(await byStory())[0]).toBe('Kestrel Power maps its grid with a model');
});

test('two stories that a person calls two are never joined by the machine, and each tells of it', async () => {
  const [first] = (await byStory()).items;
  const id = first?.kind === 'story' ? first.story.id : '';
  const { story } = await lab.client.request('stories.get', { id });
  const [one = '', two = ''] = story.articles;
  const done = storiesChanged(lab);
  const { batch } = await lab.client.request('stories.part', { groups: [[one], [two]] });
  await done;
  expect((await byStory()).stories).toBe(3);
  const { decisions } = await lab.client.request('stories.get', { id: one });
  expect(decisions.map(({ verdict }) => verdict)).toEqual(['not-same']);
  const undone = storiesChanged(lab);
  await lab.client.request('history.undo', { batch });
  await undone;
  expect((await byStory()).stories).toBe(2);
});

test('an article cannot be in both of two stories', async () => {
  const { articles } = await lab.client.request('articles.list', { limit: 1 });
  const ids = articles.map(({ id }) => id);
  await expect(lab.client.request('stories.part', { groups: [ids, ids] })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
