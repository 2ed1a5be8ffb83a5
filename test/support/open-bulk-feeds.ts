import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type BulkFeeds = {
  readonly urls: readonly string[];
  /** Of all feeds together. */
  readonly bytes: number;
  readonly close: () => void;
};

const started = z.object({ port: z.number(), bytes: z.number() });

/** Feeds of new articles, served by a process of its own. */
export async function openBulkFeeds(feeds: number, articles: number): Promise<BulkFeeds> {
  const child = fork(fileURLToPath(new URL('bulk-feeds.ts', import.meta.url)), [`${feeds}`, `${articles}`]);
  const [message] = await once(child, 'message');
  const { port, bytes } = started.parse(message);
  return {
    urls: Array.from({ length: feeds }, (_, feed) => `http://127.0.0.1:${port}/${feed}`),
    bytes,
    close: () => child.disconnect(),
  };
}
