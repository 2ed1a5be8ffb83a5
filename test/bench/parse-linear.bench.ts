import { parseFeedBytes } from '../../electron/engine/collect/parse-feed-bytes.ts';
import { hostileDocuments } from '../support/hostile-documents.ts';

/**
 * What the parser costs at its worst: no document of 1 MiB may take more than a second of processor time, and one of
 * twice the size at most three times as long. Below a quarter of a second the collector of garbage decides.
 */
const mib = 1024 * 1024;
const noise = 250;
const context = {
  contentType: null,
  base: 'https://x.example/feed',
  now: Date.parse('2026-02-23T12:00:00Z'),
};

async function took(document: string): Promise<number> {
  const bytes = new TextEncoder().encode(document);
  const started = process.cpuUsage();
  await parseFeedBytes(bytes, context);
  return process.cpuUsage(started).user / 1000;
}

let slowest = 0;
const over: string[] = [];
for (const [what, document] of hostileDocuments) {
  await took(document(64 * 1024));
  const [half, whole] = [await took(document(mib / 2)), await took(document(mib))];
  slowest = Math.max(slowest, whole);
  if (whole > 1000 || whole > Math.max(3 * half, noise)) over.push(what);
  const figures = `${half.toFixed(0).padStart(5)} ms  ${whole.toFixed(0).padStart(5)} ms`;
  console.log(`${what.padEnd(48)} ${figures}  ratio ${(whole / half).toFixed(1)}`);
}
console.log(`slowest of ${hostileDocuments.length} at 1 MiB: ${slowest.toFixed(0)} ms`);
if (over.length > 0) throw new Error(`over the limit: ${over.join(', ')}`);
