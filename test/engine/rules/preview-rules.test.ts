import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventHub } from '../../../electron/engine/event-hub.ts';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import { previewRules } from '../../../electron/engine/rules/preview-rules.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import { anArticle, hashOf, newLibraryPath, open } from '../../support/library-fixtures.ts';

const day = '2026-02-23';
let library: Library;
let index: ArticleIndex;
beforeEach(async () => {
  library = await open(newLibraryPath());
  await library.saveArticles(day, [anArticle(1)], new Map([[hashOf('1'), 'One']]));
  index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
  await index.upsert(day, { before: null, after: 'f1' }, [
    { article: anArticle(1), keys: [], body: 'One', decision: null },
  ]);
});
afterEach(async () => {
  await index.close();
  await library.close();
});

test('a worker that fails while a day is read fails the preview', async () => {
  // No handler lets such a rule pass.
  const plan = { before: [], after: [null as unknown as OwnRule], shown: [], limit: 5 };
  const slow: Library = {
    ...library,
    readDay: async (one) => {
      // Of two that fail alike the one of the preview has begun first.
      const url = new URL('../../../electron/engine/rules/preview-worker.ts', import.meta.url);
      await expect(once(new Worker(url, { workerData: plan }), 'exit')).rejects.toThrow();
      return library.readDay(one);
    },
  };
  await expect(
    previewRules(plan, { library: slow, index, events: createEventHub() }, new AbortController().signal),
  ).rejects.toThrow();
});
