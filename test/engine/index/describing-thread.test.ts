import { expect, test } from 'vitest';
import { describeArticle } from '../../../electron/engine/index/describe-article.ts';
import { createDescribingThread } from '../../../electron/engine/index/describing-thread.ts';
import type { IndexItem } from '../../../electron/engine/index/index-item.ts';
import { createTagger } from '../../../electron/engine/index/tag-article.ts';

const hash = 'a'.repeat(32);
const source = '019c8a00-0000-7000-8000-000000000001';
const item: IndexItem = {
  article: {
    id: `art-${'1'.repeat(24)}`,
    url: 'https://x.example/1',
    canonicalUrl: 'https://x.example/1',
    title: 'OpenAI fixes a prompt injection',
    summary: '',
    author: '',
    published: '2026-02-20T00:00:00.000Z',
    dateGuessed: false,
    language: 'en',
    categories: [],
    contentHash: hash,
    firstSeen: '2026-02-20T00:00:00.000Z',
    keys: [hash],
    carriedBy: [{ source, guid: '1', contentHash: hash, seen: '2026-02-20T00:00:00.000Z' }],
    revisions: [],
  },
  keys: [hash],
  body: '<p>The model leaked its system prompt.</p>',
  decision: null,
};

test('a second thread describes articles as the first would, and gives the work back once it has ended', async () => {
  const titles = [{ id: source, title: 'Daily news' }];
  const thread = createDescribingThread();
  const expected = describeArticle(item, () => 'Daily news', createTagger());
  expect(await thread.describe({ items: [item], titles, rules: '[]' })).toEqual([expected]);
  expect(expected.shown.tags.length).toBeGreaterThan(0);
  await thread.stop();
  expect(await thread.describe({ items: [item], titles, rules: '[]' })).toBeNull();
});
