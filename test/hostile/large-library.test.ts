import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../shared/model/instant.ts';
import {
  fillLargeLibrary,
  largeLibraryArticle,
  largeLibrarySize,
  openPlainLibrary,
} from '../support/large-library.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

let home: string;
let folder: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'faultline-large-'));
  folder = join(home, 'library');
  await fillLargeLibrary(folder);
}, 170_000);
afterAll(() => rm(home, { recursive: true, force: true }));

test('opening a library of 100,000 articles and showing the first page reads no article file', async () => {
  const read: string[] = [];
  const lab = await openTestEngine({ folder, onRead: (file) => read.push(file) });
  const page = await lab.client.request('articles.list', { limit: 50 });
  const facets = await lab.client.request('articles.facets', {});
  const found = await lab.client.request('articles.list', { text: 'deepseek', limit: 50 });
  expect(page.total).toBe(largeLibrarySize);
  expect(page.articles).toHaveLength(50);
  expect(facets.total).toBe(largeLibrarySize);
  expect(found.total).toBe(Math.ceil(largeLibrarySize / 7));
  expect(read.filter((file) => file.includes('articles'))).toEqual([]);
  expect(read.length).toBeGreaterThan(0);
  await lab.client.request('articles.get', { id: page.articles[0]?.id ?? '' });
  expect(read.filter((file) => file.includes('articles'))).not.toEqual([]);
  await lab.engine.close();
});

test('a day that was changed outside is read again, and no other', async () => {
  const library = await openPlainLibrary(folder);
  const changed = { ...largeLibraryArticle(5), title: 'Changed outside of the app' };
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
