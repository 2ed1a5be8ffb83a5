import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
import { createTurns } from '../turns.ts';
import type { DescribedArticle } from './describe-article.ts';
import { createDescribingThread } from './describing-thread.ts';
import type { IndexItem } from './index-item.ts';
import type { WorkerAnswer, WorkerRequest } from './index-messages.ts';
import { createIndexWriter, type WritableRequest } from './index-writer.ts';
import { tuneWriter } from './schema.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { createTagger } from './tag-article.ts';

/** The only thread that writes the index: it tags, cuts into tokens and stores, while the screen is answered. */
const file = String(workerData);
const port = parentPort;
if (!port) throw new Error('The index worker runs in a thread of its own.');

const db = new DatabaseSync(file, { timeout: 5000 });
tuneWriter(db);
const writer = createIndexWriter(db, createTagger);
const second = createDescribingThread();
const inTurn = createTurns();

/** From this many articles on, a second thread describes half of them: tagging is most of the work. */
const worthSharing = 100;

async function describeTogether(items: readonly IndexItem[]): Promise<readonly DescribedArticle[]> {
  const middle = items.length >> 1;
  const half = items.slice(middle);
  const theirs = second.describe({ items: half, titles: writer.titlesFor(half) });
  const ours = writer.describe(items.slice(0, middle));
  return [...ours, ...((await theirs) ?? writer.describe(half))];
}

async function perform(request: WritableRequest): Promise<number> {
  if (request.kind !== 'store' || request.items.length < worthSharing) return writer.write(request);
  const [described] = await Promise.allSettled([describeTogether(request.items)]);
  // What cannot be described fails once more in `write`, which keeps account of days that lack an article.
  return described.status === 'fulfilled' ? writer.write(request, described.value) : writer.write(request);
}

async function answer(call: number, request: WritableRequest): Promise<WorkerAnswer> {
  try {
    return { call, ok: true, relevant: await perform(request) };
  } catch (thrown) {
    const failure = sqliteFailure(thrown, file);
    if (failure instanceof AppError) return { call, ok: false, code: failure.code, message: failure.message };
    return {
      call,
      ok: false,
      code: null,
      message: failure instanceof Error ? `${failure.stack}` : String(failure),
    };
  }
}

port.on('message', ({ call, write: request }: WorkerRequest) =>
  inTurn(async () => {
    if (request.kind !== 'close') return port.postMessage(await answer(call, request));
    db.close();
    await second.stop();
    port.close();
  }),
);
