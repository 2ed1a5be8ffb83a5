import { afterEach, beforeEach, expect, test } from 'vitest';
import { anArticle, newLibraryPath, open } from '../../support/library-fixtures.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
const one = anArticle(1);

beforeEach(async () => {
  const library = await open(newLibraryPath());
  await library.saveArticles('2026-02-23', [one, anArticle(2)], new Map());
  await library.close();
  lab = await openTestEngine({ folder: library.folder });
});
afterEach(() => lab.dispose());

const mark = (marks: { read?: boolean; kept?: boolean }) =>
  lab.client.request('articles.mark', { ids: [one.id], ...marks });

test('two marks of one article at once are both kept', async () => {
  await Promise.all([mark({ read: true }), mark({ kept: true })]);
  expect((await lab.client.request('articles.list', { state: 'kept' })).articles).toMatchObject([
    { id: one.id, read: true, kept: true },
  ]);
});

test('the same mark twice at once is one batch', async () => {
  const batches = await Promise.all([mark({ read: true }), mark({ read: true })]);
  expect(batches.filter(({ batch }) => batch !== null)).toHaveLength(1);
});
