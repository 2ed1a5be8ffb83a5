import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import { createGroupingThread, type GroupingThread } from '../../../electron/engine/index/grouping-thread.ts';
import { anArticle, newLibraryPath } from '../../support/library-fixtures.ts';

let index: ArticleIndex;
let thread: GroupingThread;
beforeEach(async () => {
  const folder = newLibraryPath();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.sqlite');
  index = await openIndex({ file, vocabularyVersion: '1' });
  await index.upsert('2026-02-23', { before: null, after: 'f1' }, [
    { article: anArticle(1), keys: [], body: 'One', decision: null },
  ]);
  thread = createGroupingThread(file);
});
afterEach(async () => {
  await thread.stop();
  await index.close();
});

const articles = async (): Promise<number | undefined> => (await thread.find([]))?.stories.length;

test('what failed while nobody waited is started again by the next call', async () => {
  const started = once(process, 'worker');
  expect(await articles()).toBe(1);
  // Node tells of the workers that it starts.
  const [worker] = (await started) as [Worker];
  const exit = once(worker, 'exit').catch(() => undefined);
  worker.postMessage(null); // it takes jobs only
  await exit;
  expect(await articles()).toBe(1);
});

test('a worker that fails fails the call that waits for it', async () => {
  const missing = createGroupingThread(join(newLibraryPath(), 'missing.sqlite'));
  await expect(missing.find([])).rejects.toThrow('unable to open');
});

test('a call that waits when it is stopped finds nothing', async () => {
  const found = thread.find([]);
  await thread.stop();
  expect(await found).toBeNull();
});
