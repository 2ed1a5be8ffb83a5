import { workerUrl } from '../worker-url.ts';
import type { ParseContext, ParseResult } from './parse-feed-bytes.ts';
import type { ParseJob } from './parse-worker.ts';
import { createWorkerPool, type PoolOptions } from './worker-pool.ts';

export type FeedParser = {
  /** Never rejects: a document that takes too long or too much memory is PARSE_FAILED. */
  readonly parse: (bytes: Uint8Array, context: ParseContext) => Promise<ParseResult>;
  readonly close: () => Promise<void>;
};

type Options = Partial<Pick<PoolOptions<ParseResult>, 'timeLimit' | 'memoryMb' | 'workers'>> & {
  readonly workerFile?: URL;
};

const failed = (message: string): ParseResult => ({
  verdict: 'PARSE_FAILED',
  message,
  encoding: '',
  repaired: false,
  salvaged: false,
  feed: null,
});

/** Parses feeds in workers that can be killed. */
export function createFeedParser(options: Options = {}): FeedParser {
  const { timeLimit = 5000, memoryMb = 1024, workers = 2 } = options;
  const file = options.workerFile ?? workerUrl('parse-worker', import.meta.url);
  const pool = createWorkerPool<ParseJob, ParseResult>({
    subject: 'feed',
    failed,
    file,
    timeLimit,
    memoryMb,
    workers,
  });
  return { parse: (bytes, context) => pool.run({ ...context, bytes }), close: pool.close };
}
