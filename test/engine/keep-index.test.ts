import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../electron/engine/engine.ts';
import { createEventHub } from '../../electron/engine/event-hub.ts';
import { openIndex } from '../../electron/engine/index/article-index.ts';
import { keepIndex } from '../../electron/engine/keep-index.ts';
import type { EventOf } from '../../shared/contract/channels.ts';
import { createClient } from '../../shared/contract/client.ts';
import { anArticle, newLibraryPath, open as openLibraryAt } from '../support/library-fixtures.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;
let reported: string[];

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  reported = [];
  // Stories are written by themselves, and would meet what these tests put in the way of the index.
  lab = await openTestEngine({ report: (where) => void reported.push(where), groupWhenAsked: true });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const item = (number: number, text = 'What was said.') => ({
  title: `Report ${number}`,
  link: `https://news.example/${number}`,
  guid: `n-${number}`,
  date: '2026-02-23T10:00:00Z',
  text,
});

async function follow(path: string): Promise<string> {
  const { id } = await lab.client.request('sources.add', { url: feeds.url(path), allowPrivate: true });
  return id;
}

const collect = () => lab.client.request('collect.start', { force: true });
const list = async (state: 'all' | 'kept' = 'all') =>
  (await lab.client.request('articles.list', { state })).articles;

/** Does something to the index as another program would. */
function meddle(sql: string): void {
  const db = new DatabaseSync(join(lab.folder, 'index.sqlite'), { timeout: 5000 });
  db.exec(sql);
  db.close();
}

const refuse = (table: string, change: 'INSERT' | 'UPDATE'): void =>
  meddle(`CREATE TRIGGER refuse BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, 'no room'); END`);
const allow = (): void => meddle('DROP TRIGGER refuse');

const problems = async () =>
  (await lab.client.request('library.info', {})).problems.map(({ file, code }) => `${file} ${code}`);

describe('when the index cannot be written', () => {
  beforeEach(async () => {
    feeds.serve('/a.xml', { body: rss('A', [item(1), item(2)]) });
    await follow('/a.xml');
    await collect();
  });

  test('a mark that is safe is confirmed, the person is told, and the next collect makes it seen', async () => {
    const [row] = await list();
    refuse('article', 'UPDATE');
    const { batch } = await lab.client.request('articles.mark', { ids: [row?.id ?? ''], kept: true });
    expect(batch).not.toBeNull();
    expect(await list('kept')).toEqual([]);
    expect(await problems()).toEqual(['index.sqlite INDEX_BEHIND']);
    expect(reported).toEqual(['index']);
    allow();
    await collect();
    expect((await list('kept')).map(({ id }) => id)).toEqual([row?.id]);
    expect(await problems()).toEqual([]);
  });

  test('a source that is safe is confirmed', async () => {
    refuse('source', 'INSERT');
    const id = await follow('/b.xml');
    expect((await lab.client.request('sources.list', {})).sources.map((one) => one.id)).toContain(id);
    expect(await problems()).toEqual(['index.sqlite INDEX_BEHIND']);
    allow();
  });

  test('articles that are safe count as stored, and nothing is taken for new before the index knows them', async () => {
    feeds.serve('/a.xml', { body: rss('A', [item(1, 'Edited.'), item(3), item(2)]) });
    refuse('article', 'INSERT');
    expect(await collect()).toMatchObject({ newArticles: 1, updatedArticles: 1 });
    feeds.serve('/a.xml', { body: rss('A', [item(4), item(1, 'Edited.'), item(3), item(2)]) });
    await expect(collect()).rejects.toMatchObject({ code: 'INTERNAL' });
    allow();
    expect(await collect()).toMatchObject({ newArticles: 1, updatedArticles: 0 });
    const rows = await list();
    expect(rows.map(({ title }) => title).sort()).toEqual(['Report 1', 'Report 2', 'Report 3', 'Report 4']);
    const edited = rows.find(({ title }) => title === 'Report 1');
    const { article } = await lab.client.request('articles.get', { id: edited?.id ?? '' });
    expect(article.revisions).toHaveLength(1);
  });
});

describe('making the index anew', () => {
  test('is refused while collecting, which would take every article for a new one', async () => {
    feeds.serve('/a.xml', { body: rss('A', [item(1)]) });
    await follow('/a.xml');
    const collecting = collect();
    await expect(lab.client.request('library.check', { rebuildIndex: true })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await collecting).toMatchObject({ newArticles: 1 });
  });

  test('lets a collect and a mark wait that come meanwhile', async () => {
    feeds.serve('/a.xml', { body: rss('A', [item(1), item(2)]) });
    await follow('/a.xml');
    await collect();
    const [row] = await list();
    const checked = lab.client.request('library.check', { rebuildIndex: true });
    const collected = collect();
    const marked = lab.client.request('articles.mark', { ids: [row?.id ?? ''], kept: true });
    expect(await checked).toEqual({ ok: true, problems: [] });
    expect(await collected).toMatchObject({ newArticles: 0, updatedArticles: 0 });
    expect((await marked).batch).not.toBeNull();
    expect((await list('kept')).map(({ id }) => id)).toEqual([row?.id]);
    expect(await list()).toHaveLength(2);
  });

  test('ends with the engine when that is closed meanwhile', async () => {
    feeds.serve('/a.xml', { body: rss('A', [item(1)]) });
    await follow('/a.xml');
    await collect();
    const checked = lab.engine.dispatch('library.check', { rebuildIndex: true });
    await lab.engine.close();
    await checked;
    const again = await openTestEngine({ folder: lab.folder });
    expect((await again.client.request('articles.list', {})).total).toBe(1);
    await again.dispose();
  });
});

test('many marks at once, while articles arrive, are all in files and index', async () => {
  feeds.serve('/a.xml', {
    body: rss(
      'A',
      Array.from({ length: 60 }, (_, number) => item(number)),
    ),
  });
  feeds.serve('/b.xml', {
    body: rss(
      'B',
      Array.from({ length: 60 }, (_, number) => item(number + 100)),
    ),
  });
  await follow('/a.xml');
  await collect();
  const rows = await list();
  await follow('/b.xml');
  const collected = collect();
  await Promise.all(rows.map(({ id }) => lab.client.request('articles.mark', { ids: [id], kept: true })));
  await collected;
  const kept = (await list('kept')).length;
  const read: string[] = [];
  await lab.engine.close();
  const again = await openTestEngine({ folder: lab.folder, onRead: (file) => read.push(file) });
  expect(kept).toBe(50);
  expect((await again.client.request('articles.list', { state: 'kept' })).total).toBe(50);
  expect(read.filter((file) => file.startsWith('articles/'))).toEqual([]);
  await again.dispose();
});

test('a day of a newer version keeps no other day from being listed', async () => {
  const library = await openLibraryAt(newLibraryPath());
  const { folder } = library;
  await library.saveArticles('2026-02-22', [anArticle(1)], new Map());
  await library.saveArticles('2026-02-23', [anArticle(2)], new Map());
  await library.close();
  const newer = join(folder, 'articles/2026-02-22.json');
  const bytes = readFileSync(newer, 'utf8').replace('"schema":2', '"schema":3');
  writeFileSync(newer, bytes);

  const engine = await createEngine({ folder, report: (where) => void reported.push(where) });
  await expect(engine.ready).rejects.toMatchObject({ code: 'NEWER_SCHEMA' });
  const client = createClient({ request: engine.dispatch, subscribe: engine.subscribe });
  expect((await client.request('articles.list', {})).articles.map(({ title }) => title)).toEqual([
    'Article 2',
  ]);
  const info = await client.request('library.info', {});
  expect(info.readOnly).toBe(true);
  expect(info.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'articles/2026-02-22.json NEWER_SCHEMA',
    'index.sqlite INDEX_BEHIND',
  ]);
  await engine.close();
  expect(readFileSync(newer, 'utf8')).toBe(bytes);
});

test('a renewal ends the pass that is under way, and the next one does the rest', async () => {
  const library = await openLibraryAt(newLibraryPath());
  for (const [at, day] of ['2026-02-21', '2026-02-22', '2026-02-23'].entries())
    await library.saveArticles(day, [anArticle(at + 1)], new Map());
  const index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
  const events = createEventHub();
  const { signal } = new AbortController();
  const keeper = keepIndex({ library, index, events, signal, report: () => undefined });
  const told: string[] = [];
  events.subscribe((name, payload) => {
    if (name !== 'index.progress') return;
    const { done, total } = payload as EventOf<'index.progress'>; // the hub carries what the contract says
    told.push(`${done} of ${total}`);
    if (told.length === 2) keeper.renew();
  });
  await keeper.ready();
  expect(told).toEqual(['0 of 3', '1 of 3', '0 of 2', '1 of 2', '2 of 2']);
  expect(index.days()).toHaveLength(3);
  await index.close();
  await library.close();
});

test('what the index could not follow while it is brought up to the files is not forgotten', async () => {
  const library = await openLibraryAt(newLibraryPath());
  await library.saveArticles('2026-02-21', [anArticle(1)], new Map());
  await library.saveArticles('2026-02-22', [anArticle(2)], new Map());
  const index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
  const events = createEventHub();
  const { signal } = new AbortController();
  const keeper = keepIndex({ library, index, events, signal, report: (where) => void reported.push(where) });
  const arrive = () =>
    keeper.change(async () => {
      await library.saveArticles('2026-02-21', [anArticle(3)], new Map());
      await keeper.follow(() => Promise.reject(new Error('no room')));
    });
  let arrived: Promise<void> | null = null;
  events.subscribe((name, payload) => {
    if (name !== 'index.progress') return;
    const { done } = payload as EventOf<'index.progress'>; // the hub carries what the contract says
    if (done === 1) arrived ??= arrive();
  });
  await keeper.ready();
  await arrived;
  expect(reported).toEqual(['index']);
  expect([index.count(), keeper.problems()]).toEqual([3, []]);
  await index.close();
  await library.close();
});
