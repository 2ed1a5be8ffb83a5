import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../electron/engine/index/article-index.ts';
import { openLibrary } from '../../electron/engine/library/library.ts';
import type { Article } from '../../shared/model/article.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

const days = 50;
const perDay = 2000;
const total = days * perDay;
const firstDay = Date.parse('2026-01-01T06:00:00.000Z');

function articleOf(number: number): Article {
  const seen = instantOf(firstDay + Math.floor(number / perDay) * 86_400_000 + number);
  const contentHash = (number + 1).toString(16).padStart(32, '0');
  return {
    id: `art-${number.toString(16).padStart(24, '0')}`,
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
    carriedBy: [{ source: '01900000-0000-7000-8000-000000000001', guid: String(number), contentHash, seen }],
    revisions: [],
  };
}

async function fill(folder: string): Promise<void> {
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
    const items = articles.map((article) => ({ article, keys: article.keys, body: '', decision: null }));
    await index.replaceDay(name, fingerprint, items);
  }
  await index.close();
  await library.close();
}

describe.skipIf(chromiumPath === null)('a library of 100,000 articles on the screen', () => {
  let home: string;
  let open: OpenPage;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'faultline-list-'));
    await fill(join(home, 'library'));
    open = await openPage({ engine: await openTestEngine({ folder: join(home, 'library') }) });
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
  }, 170_000);
  afterAll(async () => {
    await open.close();
    await rm(home, { recursive: true, force: true });
  });

  const list = () => open.page.getByRole('listbox', { name: 'Articles' });

  test('has fewer than 100 rows in the page, and tells their place in the whole', async () => {
    await list().getByRole('option').first().waitFor();
    expect(await list().getByRole('option').count()).toBeLessThan(100);
    expect(await list().getByRole('option').first().getAttribute('aria-setsize')).toBe(String(total));
    expect(await list().getByRole('option').first().getAttribute('aria-posinset')).toBe('1');
  });

  test('End leads to the last article at once, and Home back', async () => {
    await open.page.keyboard.press('End');
    await list().getByRole('option', { name: 'DeepSeek report number 0' }).waitFor();
    expect(await list().getByRole('option').count()).toBeLessThan(100);
    expect(await list().getAttribute('aria-activedescendant')).toContain(String(total - 1));
    await open.page.keyboard.press('Home');
    await list()
      .getByRole('option', { name: `number ${total - 1}` })
      .waitFor();
  });

  test('scrolling through all of it asks for a small part of it, and never blocks the page for long', async () => {
    const before = open.requested().length;
    const frames = await list().evaluate(async (rows) => {
      const scroller = rows.parentElement;
      if (!scroller) return [];
      const times: number[] = [];
      const steps = 120;
      for (let step = 0; step <= steps; step += 1) {
        const start = performance.now();
        scroller.scrollTop = (scroller.scrollHeight * step) / steps;
        await new Promise((next) => requestAnimationFrame(next));
        times.push(performance.now() - start);
      }
      return times;
    });
    const sorted = frames.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(50);
    expect(open.requested().length - before).toBeLessThan(300);
    await list().getByRole('option', { name: 'DeepSeek report number 0' }).waitFor();
    expect(open.complaints()).toEqual([]);
  });
});
