import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createFeedParser, type FeedParser } from '../../../electron/engine/collect/feed-parser.ts';

const context = { contentType: null, base: 'http://x.example/feed', now: Date.parse('2026-02-23T12:00:00Z') };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const feed = (title: string): Uint8Array =>
  bytesOf(`<rss><channel><item><title>${title}</title></item></channel></rss>`);

const open: FeedParser[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((parser) => parser.close()));
});
const parserOf = (options: Parameters<typeof createFeedParser>[0] = {}): FeedParser => {
  const parser = createFeedParser(options);
  open.push(parser);
  return parser;
};

/** A worker that does what the first word of its document says. */
const rude = `
import { parentPort } from 'node:worker_threads';
const parsed = (message) => ({ kind: 'parsed', result: { verdict: 'OK', message, encoding: 'utf-8', repaired: false, salvaged: false, feed: null } });
parentPort.on('message', ({ bytes }) => {
  const word = new TextDecoder().decode(bytes);
  if (word === 'hang') for (;;);
  if (word === 'swell') { const heap = []; for (;;) heap.push(new Array(100000).fill(heap.length)); }
  if (word === 'throw') throw new Error('broken');
  if (word === 'exit') process.exit(3);
  parentPort.postMessage(parsed(word));
});
parentPort.postMessage({ kind: 'ready' });
`;

describe('createFeedParser', () => {
  test('reads a document in a worker', async () => {
    const { verdict, feed: parsed } = await parserOf().parse(feed('Hello'), context);
    expect(verdict).toBe('OK');
    expect(parsed?.articles.map(({ title }) => title)).toEqual(['Hello']);
  });

  test('reads many documents, each answered with its own', async () => {
    const parser = parserOf();
    const titles = Array.from({ length: 30 }, (_, index) => `Title ${index}`);
    const results = await Promise.all(titles.map((title) => parser.parse(feed(title), context)));
    expect(results.map((result) => result.feed?.articles[0]?.title)).toEqual(titles);
  });

  test('answers what is no feed', async () => {
    expect(await parserOf().parse(bytesOf('<html></html>'), context)).toMatchObject({
      verdict: 'NOT_A_FEED',
      feed: null,
    });
  });

  test('can be closed without having been used, and twice', async () => {
    const parser = parserOf();
    await parser.close();
    await parser.close();
    expect(await parser.parse(feed('late'), context)).toMatchObject({ verdict: 'PARSE_FAILED' });
  });

  test('answers what was waiting when it is closed', async () => {
    const parser = parserOf({ workers: 1 });
    const waiting = [parser.parse(feed('a'), context), parser.parse(feed('b'), context)];
    await parser.close();
    expect((await Promise.all(waiting)).map(({ verdict }) => verdict)).toEqual([
      'PARSE_FAILED',
      'PARSE_FAILED',
    ]);
  });
});

describe('a document that breaks its worker', () => {
  let folder: string;
  let workerFile: URL;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'faultline-'));
    writeFileSync(join(folder, 'rude.mjs'), rude);
    workerFile = pathToFileURL(join(folder, 'rude.mjs'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[word: string, message: RegExp]>([
    ['hang', /longer than 0\.2 seconds/],
    ['throw', /damaged/],
    ['exit', /damaged/],
  ])('by %s costs itself and no other', async (word, message) => {
    const parser = parserOf({ workerFile, workers: 1, timeLimit: 200 });
    const results = await Promise.all(
      ['before', word, 'after'].map((text) => parser.parse(bytesOf(text), context)),
    );
    expect(results.map(({ verdict }) => verdict)).toEqual(['OK', 'PARSE_FAILED', 'OK']);
    expect(results[1]?.message).toMatch(message);
  });

  test('by taking all memory is told so', async () => {
    const parser = parserOf({ workerFile, workers: 1, memoryMb: 32 });
    const results = await Promise.all(['swell', 'after'].map((text) => parser.parse(bytesOf(text), context)));
    expect(results.map(({ verdict }) => verdict)).toEqual(['PARSE_FAILED', 'OK']);
    expect(results[0]?.message).toMatch(/memory/);
  });

  test('does not hold up the other worker', async () => {
    const parser = parserOf({ workerFile, workers: 2, timeLimit: 3000 });
    const done: string[] = [];
    await Promise.all(
      ['hang', 'one', 'two', 'three'].map(async (text) => {
        await parser.parse(bytesOf(text), context);
        done.push(text);
      }),
    );
    expect(done).toEqual(['one', 'two', 'three', 'hang']);
  });
});
