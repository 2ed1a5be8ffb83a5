import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shortHash } from '../../../electron/engine/collect/draft-article.ts';
import { storeArticles } from '../../../electron/engine/collect/store-articles.ts';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import type { IndexKeeper } from '../../../electron/engine/keep-index.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import type { ParsedArticle, ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { Source } from '../../../shared/model/source.ts';
import { aSource, newLibraryPath, open } from '../../support/library-fixtures.ts';

let library: Library;
let index: ArticleIndex;
let here: Source;
let there: Source;
const now = '2026-02-23T12:00:00.000Z';
const later = '2026-02-24T12:00:00.000Z';

/** One change at a time, and no failure of the index: what a test of storing needs of the keeper. */
const keeper: Pick<IndexKeeper, 'change' | 'follow'> = {
  change: (work) => work(),
  follow: (write) => write(),
};

beforeEach(async () => {
  library = await open(newLibraryPath());
  index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
  here = aSource(library, 'https://here.example/feed');
  there = aSource(library, 'https://there.example/feed');
});
afterEach(async () => {
  await index.close();
  await library.close();
});

const item = (fields: Partial<ParsedArticle> = {}): ParsedArticle => ({
  title: 'Claude was copied',
  url: 'https://news.example/1',
  guid: '1',
  author: null,
  published: null,
  updated: null,
  dateGuessed: false,
  summary: '',
  content: 'What was said.',
  categories: [],
  ...fields,
});
const feed = (...articles: ParsedArticle[]): ParsedFeed => ({
  feed: { title: 'Feed', link: null, description: '', language: 'en' },
  articles,
});

const arriving = (source: Source, ...articles: ParsedArticle[]) => [{ source, feed: feed(...articles) }];
/** Until the index holds it as well. */
async function store(source: Source, at: string, ...articles: ParsedArticle[]) {
  const stored = await storeArticles(arriving(source, ...articles), { library, index, keeper }, at, []);
  await stored.indexed;
  return stored;
}
const titlesOf = async (day: string) => (await library.readDay(day)).articles.map(({ title }) => title);

describe('an article that the index knows and its file does not hold', () => {
  it('is stored again, under its id and in its day, instead of being passed over', async () => {
    await store(here, now, item(), item({ title: 'Another', url: 'https://news.example/2', guid: '2' }));
    const [{ id } = { id: '' }] = (await library.readDay('2026-02-23')).articles;
    const elsewhere = await open(newLibraryPath());
    const other = { library: elsewhere, index, keeper };
    const outcome = await storeArticles(arriving(there, item()), other, later, []);
    expect(outcome.feeds.get(there.id)).toEqual({ newArticles: 1, updatedArticles: 0 });
    expect((await elsewhere.readDay('2026-02-23')).articles).toMatchObject([
      { id, title: 'Claude was copied', carriedBy: [{ source: there.id }] },
    ]);
    await elsewhere.close();
  });
});

describe('an edit', () => {
  it('of an article of an earlier day goes into the file of that day', async () => {
    await store(here, now, item());
    await store(here, later, item({ title: 'Claude was not copied' }));
    expect(await titlesOf('2026-02-23')).toEqual(['Claude was not copied']);
    expect(await titlesOf('2026-02-24')).toEqual([]);
  });

  it('by a source whose wording is not the one shown leaves that as it is', async () => {
    await store(here, now, item());
    await store(there, now, item({ guid: 'b', title: 'A headline of theirs' }));
    await store(there, later, item({ guid: 'b', title: 'Another headline' }));
    expect(await titlesOf('2026-02-23')).toEqual(['Claude was copied']);
  });
});

describe('a guid that a feed gives to whatever is newest', () => {
  const episode = (number: number, title: string, content = 'What was said.') =>
    item({ guid: 'latest', url: `https://here.example/${number}`, title, content });

  it('makes an article of each item', async () => {
    await store(here, now, episode(1, 'Weights leaked from a lab'));
    await store(here, now, episode(2, 'Regulator opens an inquiry'));
    await store(here, later, episode(3, 'Jailbreak found in an assistant'));
    expect(await titlesOf('2026-02-23')).toEqual(['Weights leaked from a lab', 'Regulator opens an inquiry']);
    expect(await titlesOf('2026-02-24')).toEqual(['Jailbreak found in an assistant']);
  });

  it('adds nothing when the newest comes again, and revises it when it was edited', async () => {
    await store(here, now, episode(1, 'Weights leaked from a lab'));
    await store(here, now, episode(2, 'Regulator opens an inquiry'));
    const again = await store(here, later, episode(2, 'Regulator opens an inquiry'));
    expect(again.feeds.get(here.id)).toEqual({ newArticles: 0, updatedArticles: 0 });
    const edited = await store(here, later, episode(2, 'Regulator opens an inquiry', 'More was said.'));
    expect(edited.feeds.get(here.id)).toEqual({ newArticles: 0, updatedArticles: 1 });
    const { articles } = await library.readDay('2026-02-23');
    expect(articles.map(({ revisions }) => revisions.length)).toEqual([0, 1]);
  });

  it('is not taken for one where an edit changed the address or the title alone', async () => {
    await store(here, now, episode(1, 'Weights leaked from a lab'));
    await store(here, later, episode(9, 'Weights leaked from a lab in Ankara'));
    await store(here, later, episode(9, 'Nothing of that was so'));
    expect(await titlesOf('2026-02-23')).toEqual(['Nothing of that was so']);
  });
});

it('two feeds of one batch that bring the same article make it once', async () => {
  const arrivals = [here, there].map((source) => ({ source, feed: feed(item({ guid: source.id })) }));
  const { feeds } = await storeArticles(arrivals, { library, index, keeper }, now, []);
  expect([...feeds.values()]).toEqual([
    { newArticles: 1, updatedArticles: 0 },
    { newArticles: 0, updatedArticles: 0 },
  ]);
  const { articles } = await library.readDay('2026-02-23');
  expect(articles.map(({ carriedBy }) => carriedBy.map(({ source }) => source))).toEqual([
    [here.id, there.id],
  ]);
});

it('a text that changes at each refresh gets a revision a day, once it has many', async () => {
  const hour = (after: number): string => new Date(Date.parse(now) + after * 60 * 60 * 1000).toISOString();
  const read = (after: number) => store(here, hour(after), item({ content: `Read ${after} times.` }));
  for (let after = 0; after < 30; after += 1) await read(after);
  const revisions = async () => (await library.readDay('2026-02-23')).articles[0]?.revisions ?? [];
  expect(await revisions()).toHaveLength(24);
  await read(47);
  expect(await revisions()).toHaveLength(24);
  await read(48);
  expect((await revisions()).map(({ until }) => until).slice(-2)).toEqual([hour(24), hour(48)]);
  expect((await library.readBodies('2026-02-23')).size).toBe(26);
  await store(there, hour(49), item({ content: 'What another outlet makes of it.' }));
  await store(there, hour(50), item({ content: 'What it makes of it now.' }));
  const [article] = (await library.readDay('2026-02-23')).articles;
  const [, another] = article?.carriedBy ?? [];
  expect(another?.contentHash).toBe(shortHash('Claude was copied\nWhat it makes of it now.'));
});

describe('a batch that comes before the index holds the one before it', () => {
  const both = async (first: ParsedArticle[], second: ParsedArticle[]) => {
    const stores = { library, index, keeper };
    const before = await storeArticles(arriving(here, ...first), stores, now, []);
    const after = await storeArticles(arriving(there, ...second), stores, now, [before.batch]);
    await Promise.all([before.indexed, after.indexed]);
    return { before, after };
  };

  it('knows what that one brought', async () => {
    const { before, after } = await both([item()], [item({ guid: 'other' })]);
    expect(after.feeds.get(there.id)).toEqual({ newArticles: 0, updatedArticles: 0 });
    expect([before.fresh.length, after.fresh.length]).toEqual([1, 0]);
    const [article, ...others] = (await library.readDay('2026-02-23')).articles;
    expect(others).toEqual([]);
    expect(article?.carriedBy.map(({ source }) => source)).toEqual([here.id, there.id]);
    expect(index.row(article?.id ?? '')?.sources.map(({ id }) => id)).toEqual([here.id, there.id]);
  });

  it('leaves a day that the index holds as a whole', async () => {
    const another = item({ title: 'Another', url: 'https://news.example/2', guid: '2' });
    await both([item()], [another]);
    expect(await titlesOf('2026-02-23')).toEqual(['Claude was copied', 'Another']);
    expect(index.staleDays(await library.articleDays())).toEqual({ stale: [], gone: [] });
  });
});
