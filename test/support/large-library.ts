import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openIndex } from '../../electron/engine/index/article-index.ts';
import { type Library, openLibrary } from '../../electron/engine/library/library.ts';
import type { Article } from '../../shared/model/article.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';

const days = 250;
const perDay = 400;
const firstDay = Date.parse('2026-01-01T06:00:00.000Z');
const dayLength = 86_400_000;

/** 100,000 articles over 250 days. Each seventh is about DeepSeek, the first of all among them. */
export const largeLibrarySize = days * perDay;

export function largeLibraryArticle(number: number): Article {
  const seen = instantOf(firstDay + Math.floor(number / perDay) * dayLength + number);
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

export const openPlainLibrary = (folder: string): Promise<Library> =>
  openLibrary({ folder, mode: 'write', now: () => firstDay, randomBytes, who: 'tester' });

/** Fills a folder with the large library and its index, through the library and the index themselves. */
export async function fillLargeLibrary(folder: string): Promise<void> {
  const library = await openPlainLibrary(folder);
  const index = await openIndex({
    file: join(folder, 'index.sqlite'),
    vocabularyVersion: shippedVocabulary.version,
  });
  for (let day = 0; day < days; day += 1) {
    const articles = Array.from({ length: perDay }, (_, number) =>
      largeLibraryArticle(day * perDay + number),
    );
    const name = dayOf(articles[0]?.firstSeen ?? '');
    const { after: fingerprint } = await library.saveArticles(name, articles, new Map());
    const items = articles.map((article) => ({ article, keys: article.keys, body: '', decision: null }));
    await index.replaceDay(name, fingerprint, items);
  }
  await index.close();
  await library.close();
}
