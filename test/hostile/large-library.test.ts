import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../electron/engine/index/article-index.ts';
import { openLibrary } from '../../electron/engine/library/library.ts';
import type { Article } from '../../shared/model/article.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

const days = 250;
const perDay = 400;
const firstDay = Date.parse('2026-01-01T06:00:00.000Z');
const dayLength = 86_400_000;
const sourceId = '01900000-0000-7000-8000-000000000001';

let home: string;
let folder: string;

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

function articleOf(number: number): Article {
  const seen = instantOf(firstDay + Math.floor(number / perDay) * dayLength + number);
  const contentHash = hex(number + 1, 32);
  return {
    id: `art-${hex(number, 24)}`,
    url: `https://news.example/${number}`,
    canonicalUrl: `https://news.example/${number}`,
    title: number % 7 === 0 ? `DeepSeek report number ${number}` : `Notes of the day, number ${number}`,
    summary: 'A short summary of what was said that day.',
    author: null,
    contentHash,
    published: seen,
    dateGuessed: false,
    firstSeen: seen,
    language: 'en',
    categories: [],
    keys: [contentHash],
    carriedBy: [{ source: sourceId, guid: String(number), contentHash, seen }],
    revisions: [],
  };
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faultline-large-'));
  folder = join(home, 'library');
  const library = await openLibrary({
    folder,
    mode: 'write',
    now: () => firstDay,
    randomBytes,
    who: 'tester',
  });
  const index = await openIndex({
    file: join(folder, 'index.sqlite'),
    vocabularyVersion: shippedVocabulary.version,
  });
  for (let day = 0; day < days; day += 1) {
    const articles = Array.from({ length: perDay }, (_, number) => articleOf(day * perDay + number));
    const name = dayOf(articles[0]?.firstSeen ?? '');
    const fingerprint = await library.saveArticles(name, articles, new Map());
    await index.replaceDay(
      name,
      fingerprint,
      articles.map((article) => ({ article, keys: article.keys, body: '', decision: null })),
    );
  }
  await index.close();
  await library.close();
}, 170_000);
afterAll(() => rm(home, { recursive: true, force: true }));

test('opening a library of 100,000 articles and showing the first page reads no article file', async () => {
  const read: string[] = [];
  const lab = await openTestEngine({ folder, onRead: (file) => read.push(file) });
  const page = await lab.client.request('articles.list', { limit: 50 });
  const facets = await lab.client.request('articles.facets', {});
  const found = await lab.client.request('articles.list', { text: 'deepseek', limit: 50 });
  expect(page.total).toBe(days * perDay);
  expect(page.articles).toHaveLength(50);
  expect(facets.total).toBe(days * perDay);
  expect(found.total).toBe(Math.ceil((days * perDay) / 7));
  expect(read.filter((file) => file.includes('articles'))).toEqual([]);
  expect(read.length).toBeGreaterThan(0);
  await lab.client.request('articles.get', { id: page.articles[0]?.id ?? '' });
  expect(read.filter((file) => file.includes('articles'))).not.toEqual([]);
  await lab.engine.close();
});

test('a day that was changed outside is read again, and no other', async () => {
  const library = await openLibrary({
    folder,
    mode: 'write',
    now: () => firstDay,
    randomBytes,
    who: 'tester',
  });
  const changed = { ...articleOf(5), title: 'Changed outside of the app' };
  await library.saveArticles(dayOf(changed.firstSeen), [changed], new Map());
  await library.close();
  const read: string[] = [];
  const lab = await openTestEngine({ folder, onRead: (file) => read.push(file) });
  const { total } = await lab.client.request('articles.list', { text: '"changed outside"' });
  expect(total).toBe(1);
  const days = new Set(
    read.filter((file) => file.includes('articles')).map((file) => /\d{4}-\d{2}-\d{2}/.exec(file)?.[0]),
  );
  expect([...days]).toEqual(['2026-01-01']);
  await lab.engine.close();
});
