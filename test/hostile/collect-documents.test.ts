import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFeedParser, type FeedParser } from '../../electron/engine/collect/feed-parser.ts';
import { parseFeedBytes } from '../../electron/engine/collect/parse-feed-bytes.ts';
import { hostileDocuments, rss } from '../support/hostile-documents.ts';

const context = {
  contentType: null,
  base: 'https://x.example/feed',
  now: Date.parse('2026-02-23T12:00:00Z'),
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const mib = 1024 * 1024;

/** Milliseconds of processor time, which other processes of a busy machine do not stretch. */
async function took(document: string): Promise<number> {
  const bytes = bytesOf(document);
  const started = process.cpuUsage();
  await parseFeedBytes(bytes, context);
  return process.cpuUsage(started).user / 1000;
}

describe('no document of 1 MiB takes more than a second, and twice of it takes at most three times as long', () => {
  test.each(hostileDocuments)('%s', async (_what, document) => {
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

  /**
   * The 99th percentile of what this thread worked from one beat of 10 ms to the next, while something else goes on:
   * processor time, which does not count that other processes of a busy machine had their turn.
   */
  async function held(during: () => Promise<unknown>): Promise<number> {
    const turns: number[] = [];
    let last = process.threadCpuUsage();
    const beat = setInterval(() => {
      const { user, system } = process.threadCpuUsage(last);
      turns.push((user + system) / 1000);
      last = process.threadCpuUsage();
    }, 10);
    await during();
    clearInterval(beat);
    return [...turns].sort((a, b) => a - b).at(Math.floor(turns.length * 0.99)) ?? 0;
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
    const documents = hostileDocuments.map(([, document]) => bytesOf(document(10 * mib - 1000)));
    const idle = await held(() => beats(100));
    let verdicts: string[] = [];
    const busy = await held(async () => {
      verdicts = await Promise.all(
        documents.map(async (bytes) => (await parser.parse(bytes, context)).verdict),
      );
    });
    console.log(
      `10 MiB documents: ${verdicts.join(' ')}; the thread was held p99 ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms`,
    );
    expect(verdicts.every((verdict) => ['OK', 'EMPTY', 'NOT_A_FEED', 'PARSE_FAILED'].includes(verdict))).toBe(
      true,
    );
    expect(busy).toBeLessThan(100);
    expect(process.memoryUsage().rss - before).toBeLessThan(1500 * mib);
    expect((await parser.parse(bytesOf(rss('<title>still here</title>')), context)).verdict).toBe('OK');
  });
});

/**
 * V8 mostly ends a worker that needs more than it may have, but the whole process where that happens too fast. So no
 * document may come near to it: each is read in a process of its own kind, with a third of the memory.
 */
describe('no document needs more than a third of the memory that it may have', () => {
  const child = fileURLToPath(new URL('../support/parse-hostile-documents.ts', import.meta.url));
  test.each([
    ['feeds', 340, 800],
    ['pages', 340, 600],
    ['lists', 256, 400],
  ])('%s in %i MiB, and the process in %i', (kind, memory, most) => {
    const { status, stdout } = spawnSync(process.execPath, [child, kind, String(memory)], {
      encoding: 'utf8',
    });
    const [peak, ...failed] = stdout.trim().split('\n').reverse();
    console.log(`hostile ${kind}: ${peak}`);
    expect({ status, failed }).toEqual({ status: 0, failed: [] });
    expect(Number.parseInt(peak?.slice('peak: '.length) ?? '', 10)).toBeLessThan(most);
  });
});
