import { afterEach, expect, test } from 'vitest';
import { createPageReader, type PageReader } from '../../../electron/engine/collect/page-reader.ts';

const readers: PageReader[] = [];
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});
const open = (timeLimit?: number): PageReader => {
  const reader = createPageReader(timeLimit);
  readers.push(reader);
  return reader;
};
const pageOf = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  contentType: 'text/html',
  url: 'https://news.example/',
});
const article = pageOf(
  `<article><p>${'The lab denies it, and says so at length. '.repeat(20)}</p></article>`,
);

test('a page is read in a worker', async () => {
  expect(await open().read(article)).toMatchObject({ kind: 'text', html: expect.stringContaining('denies') });
});

test('a page that takes too long is given up, and the next one is read', async () => {
  const reader = open(1000);
  await reader.read(article); // its code is loaded by now
  const slow = pageOf('<table><tr><td>'.repeat(6000));
  const results = await Promise.all([reader.read(slow), reader.read(article)]);
  expect(results).toMatchObject([
    { kind: 'none', message: 'Reading the page took longer than 1 seconds.' },
    { kind: 'text' },
  ]);
});

test('after closing, a page has no text', async () => {
  const reader = open();
  await reader.close();
  expect(await reader.read(article)).toEqual({
    kind: 'none',
    message: 'The parser was closed before it read this page.',
  });
});
