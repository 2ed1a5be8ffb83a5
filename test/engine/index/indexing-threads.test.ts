import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createIndexingThreads } from '../../../electron/engine/index/indexing-threads.ts';
import { createTables } from '../../../electron/engine/index/schema.ts';
import { makeItem } from './make-item.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-threads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function emptyIndex(): string {
  const file = join(folder, 'index.sqlite');
  const db = new DatabaseSync(file);
  createTables(db, 'v');
  db.close();
  return file;
}

const storing = (title: string) =>
  ({
    kind: 'store',
    day: '2026-02-23',
    items: [makeItem(title)],
    begins: true,
    replaces: false,
    end: null,
  }) as const;

function titlesIn(file: string): unknown[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare("SELECT json_extract(shown, '$.title') AS title FROM article ORDER BY row").all();
  db.close();
  return rows.map(({ title }) => title);
}

test('what was asked for before stopping is written in its order, and writing goes on after it', async () => {
  const file = emptyIndex();
  const threads = createIndexingThreads(file);
  const written = ['One', 'Two', 'Three'].map((title) => threads.write(storing(title)));
  await threads.stop();
  await Promise.all(written);
  await threads.write(storing('Four'));
  await threads.stop();
  expect(titlesIn(file)).toEqual(['One', 'Two', 'Three', 'Four']);
});

test('where a thread cannot work, every request fails, and stopping ends', async () => {
  const file = join(folder, 'index.sqlite');
  writeFileSync(file, 'no database at all, but long enough to be taken for one by its size'.repeat(100));
  const threads = createIndexingThreads(file);
  const written = await Promise.allSettled([threads.write(storing('One')), threads.write(storing('Two'))]);
  expect(written.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await threads.stop();
});
