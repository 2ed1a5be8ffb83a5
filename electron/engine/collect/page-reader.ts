import { workerUrl } from '../worker-url.ts';
import { noText, type PageJob, type PageText } from './page-text.ts';
import { createWorkerPool } from './worker-pool.ts';

export type PageReader = {
  /** Never rejects: a page that takes too long or too much memory has no text. */
  readonly read: (page: PageJob) => Promise<PageText>;
  readonly close: () => Promise<void>;
};

/** Takes the text of articles out of pages, in a worker that can be killed after so many milliseconds. */
export function createPageReader(timeLimit = 5000): PageReader {
  const pool = createWorkerPool<PageJob, PageText>({
    subject: 'page',
    failed: noText,
    file: workerUrl('page-worker', import.meta.url),
    timeLimit,
    memoryMb: 1024, // almost three times what the worst page needs that extractText parses
    workers: 1,
  });
  return { read: pool.run, close: pool.close };
}
