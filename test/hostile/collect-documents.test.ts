import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedParser, type FeedParser } from '../../electron/engine/collect/feed-parser.ts';
import { parseFeedBytes } from '../../electron/engine/collect/parse-feed-bytes.ts';

const context = {
  contentType: null,
  base: 'https://x.example/feed',
  now: Date.parse('2026-02-23T12:00:00Z'),
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (item: string): string =>
  `<rss version="2.0"><channel><title>T</title><item>${item}</item></channel></rss>`;
const repeat = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / unit.length));
const mib = 1024 * 1024;

/** Milliseconds of processor time, which other processes of a busy machine do not stretch. */
async function took(document: string): Promise<number> {
  const bytes = bytesOf(document);
  const started = process.cpuUsage();
  await parseFeedBytes(bytes, context);
  return process.cpuUsage(started).user / 1000;
}

/** What makes other readers hang, each as large as asked for. */
const attacks: readonly (readonly [what: string, document: (bytes: number) => string])[] = [
  ['nothing but <', (bytes) => rss(`<description><![CDATA[${repeat('<', bytes)}]]></description>`)],
  ['tags that never end', (bytes) => rss(`<description><![CDATA[${repeat('a<h', bytes)}]]></description>`)],
  ['paragraphs that never end', (bytes) => rss(`<description>${repeat('a&lt;p', bytes)}</description>`)],
  ['< outside of CDATA', (bytes) => rss(`<description>${repeat('<', bytes)}</description>`)],
  ['elements in elements', (bytes) => rss(`<description>${repeat('<b>', bytes)}</description>`)],
  ['unknown elements in elements', (bytes) => `<rss><channel>${repeat('<x>', bytes)}`],
  ['fields that never end', (bytes) => `<rss><channel><item>${repeat('<title>', bytes)}`],
  ['items that never end', (bytes) => `<rss><channel>${repeat('<item>', bytes)}`],
  ['authors in authors', (bytes) => `<feed><entry>${repeat('<author><name>', bytes)}`],
  ['attributes', (bytes) => rss(`<guid ${repeat('a="1" ', bytes)}>x</guid>`)],
  ['references', (bytes) => rss(`<description>${repeat('&#65;', bytes)}</description>`)],
  ['ampersands', (bytes) => rss(`<description>${repeat('&', bytes)}</description>`)],
  ['scripts', (bytes) => rss(`<description><![CDATA[${repeat('<script>', bytes)}]]></description>`)],
  ['blanks', (bytes) => rss(`<title>${repeat(' \n', bytes)}x</title>`)],
  ['comments', (bytes) => `<!--${repeat('<!--', bytes)}`],
  ['document types', (bytes) => `${repeat('<!DOCTYPE ', bytes)}<rss/>`],
  ['CDATA in CDATA', (bytes) => rss(`<title>${repeat('<![CDATA[', bytes)}</title>`)],
  ['quotes', (bytes) => rss(`<guid a="${repeat('"\'', bytes)}>`)],
  ['small items', (bytes) => `<rss><channel>${repeat('<item><guid>1</guid></item>', bytes)}</channel></rss>`],
  ['categories', (bytes) => rss(repeat('<category>c</category>', bytes))],
  ['links', (bytes) => rss(repeat('<link>x</link>', bytes))],
  ['dates', (bytes) => rss(`<pubDate>${repeat('1-', bytes)}</pubDate>`)],
  ['one long title', (bytes) => rss(`<title>${repeat('word ', bytes)}</title>`)],
  ['one long guid', (bytes) => rss(`<guid>${repeat('g', bytes)}</guid>`)],
  ['brackets of JSON', (bytes) => `{"a":${repeat('[', bytes)}`],
];

describe('no document of 1 MiB takes more than a second, and twice of it takes at most three times as long', () => {
  test.each(attacks)('%s', async (_what, document) => {
    await took(document(64 * 1024));
    const half = await took(document(mib / 2));
    const whole = await took(document(mib));
    expect(whole).toBeLessThan(1000);
    // Below that the collector of garbage decides, not the algorithm.
    expect(whole).toBeLessThan(Math.max(3 * half, 250));
  });
});

describe('in a worker', () => {
  let parser: FeedParser;
  beforeAll(() => {
    parser = createFeedParser();
  });
  afterAll(() => parser.close());

  /** The 99th percentile of how late a beat of 10 ms comes while something else goes on. */
  async function lateness(during: () => Promise<unknown>): Promise<number> {
    const lags: number[] = [];
    let last = performance.now();
    const beat = setInterval(() => {
      lags.push(performance.now() - last - 10);
      last = performance.now();
    }, 10);
    await during();
    clearInterval(beat);
    return [...lags].sort((a, b) => a - b).at(Math.floor(lags.length * 0.99)) ?? 0;
  }

  const beats = (count: number): Promise<void> =>
    new Promise((done) => {
      let left = count;
      const beat = setInterval(() => {
        left -= 1;
        if (left > 0) return;
        clearInterval(beat);
        done();
      }, 10);
    });

  test('documents of 10 MiB end in time and memory, and the thread that answers the screen does not notice', async () => {
    const before = process.memoryUsage().rss;
    const documents = attacks.map(([, document]) => bytesOf(document(10 * mib - 1000)));
    const idle = await lateness(() => beats(100));
    let verdicts: string[] = [];
    const busy = await lateness(async () => {
      verdicts = await Promise.all(
        documents.map(async (bytes) => (await parser.parse(bytes, context)).verdict),
      );
    });
    console.log(
      `10 MiB documents: ${verdicts.join(' ')}; event loop p99 ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms`,
    );
    expect(verdicts.every((verdict) => ['OK', 'EMPTY', 'NOT_A_FEED', 'PARSE_FAILED'].includes(verdict))).toBe(
      true,
    );
    expect(busy).toBeLessThan(Math.max(100, 4 * idle));
    expect(process.memoryUsage().rss - before).toBeLessThan(1500 * mib);
    expect((await parser.parse(bytesOf(rss('<title>still here</title>')), context)).verdict).toBe('OK');
  });
});
