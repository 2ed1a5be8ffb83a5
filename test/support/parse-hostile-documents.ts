import { createFeedParser } from '../../electron/engine/collect/feed-parser.ts';
import type { PageJob, PageText } from '../../electron/engine/collect/page-text.ts';
import { readOpml } from '../../electron/engine/collect/read-aside.ts';
import { createWorkerPool } from '../../electron/engine/collect/worker-pool.ts';
import { type HostileDocument, hostileDocuments, hostileLists, hostilePages } from './hostile-documents.ts';

/**
 * A process that reads every hostile document of a kind in a worker that may have so many megabytes. Names those that
 * need more, and says at last what it had at its peak.
 */
const [kind, megabytes] = process.argv.slice(2);
const memoryMb = Number(megabytes);
const mib = 1024 * 1024;
const needsMore = /needs more memory/;

async function feeds([, document]: HostileDocument): Promise<boolean> {
  const parser = createFeedParser({ memoryMb, timeLimit: 60_000, workers: 1 });
  const bytes = new TextEncoder().encode(document(10 * mib - 1000));
  const { verdict } = await parser.parse(bytes, { contentType: null, base: null, now: 0 });
  await parser.close();
  return verdict !== 'PARSE_FAILED';
}

async function pages([, document]: HostileDocument): Promise<boolean> {
  const pool = createWorkerPool<PageJob, PageText>({
    subject: 'page',
    failed: (message) => ({ kind: 'none', message }),
    file: new URL('../../electron/engine/collect/page-worker.ts', import.meta.url),
    timeLimit: 8000,
    memoryMb,
    workers: 1,
  });
  const bytes = new TextEncoder().encode(document(4 * mib));
  const read = await pool.run({ bytes, contentType: 'text/html', url: 'https://x.example/' });
  await pool.close();
  return read.kind === 'text' || !needsMore.test(read.message);
}

async function lists([, document]: HostileDocument): Promise<boolean> {
  const [read] = await Promise.allSettled([readOpml(document(5 * mib - 1000))]);
  return read.status === 'fulfilled' || !needsMore.test(String(read.reason));
}

async function readAll(documents: readonly HostileDocument[], fits: typeof feeds): Promise<void> {
  for (const one of documents) if (!(await fits(one))) console.log(`too much: ${one[0]}`);
}

// Sampled: what the system counts starts with the size of the process that started this one.
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 20);
if (kind === 'feeds') await readAll(hostileDocuments, feeds);
if (kind === 'pages') await readAll(hostilePages, pages);
if (kind === 'lists') await readAll(hostileLists, lists);
clearInterval(watch);
console.log(`peak: ${Math.round(peak / mib)} MiB`);
