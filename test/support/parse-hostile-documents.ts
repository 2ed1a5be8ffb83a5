import { createFeedParser } from '../../electron/engine/collect/feed-parser.ts';
import { hostileDocuments } from './hostile-documents.ts';

/** A process that reads every hostile document at the size of the largest feed, one worker after the other. */
const [memoryMb = 512] = process.argv.slice(2).map(Number);
const largest = 10 * 1024 * 1024 - 1000;
const parser = createFeedParser({ memoryMb, timeLimit: 60_000, workers: 1 });
for (const [what, document] of hostileDocuments) {
  const bytes = new TextEncoder().encode(document(largest));
  const { verdict } = await parser.parse(bytes, { contentType: null, base: null, now: 0 });
  if (verdict === 'PARSE_FAILED') console.log(what);
}
await parser.close();
