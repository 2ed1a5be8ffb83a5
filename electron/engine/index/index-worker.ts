import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
import { createTurns } from '../turns.ts';
import { createDescribingThread } from './describing-thread.ts';
import type { WorkerAnswer, WorkerRequest, WriteRequest } from './index-messages.ts';
import { createIndexWriter, type WritableRequest } from './index-writer.ts';
import { tuneWriter } from './schema.ts';
import { type SharedItems, shareDescribing } from './share-describing.ts';
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

const sharing = shareDescribing({
  describe: writer.describe,
  titlesFor: writer.titlesFor,
  rules: writer.rules,
  second,
});

/** From this many articles on, a second thread helps to describe them: tagging is most of the work. */
const worthSharing = 100;
/** Requests that may change what later articles are described with, and are not written yet. */
let unsettled = 0;

/** Articles are described while those before them are still written, unless something between them matters to that. */
function begin(request: WriteRequest): SharedItems | null {
  if (request.kind !== 'store') unsettled += 1;
  else if (unsettled === 0 && request.items.length >= worthSharing) return sharing.begin(request.items);
  return null;
}

async function perform(request: WritableRequest, begun: SharedItems | null): Promise<number> {
  if (request.kind !== 'store') unsettled -= 1;
  if (request.kind !== 'store' || request.items.length < worthSharing) return writer.write(request);
  const [described] = await Promise.allSettled([sharing.finish(begun ?? sharing.begin(request.items))]);
  // What cannot be described fails once more in `write`, which keeps account of days that lack an article.
  return described.status === 'fulfilled' ? writer.write(request, described.value) : writer.write(request);
}

async function answer(
  call: number,
  request: WritableRequest,
  begun: SharedItems | null,
): Promise<WorkerAnswer> {
  try {
    return { call, ok: true, relevant: await perform(request, begun) };
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

port.on('message', ({ call, write: request }: WorkerRequest) => {
  const begun = begin(request);
  return inTurn(async () => {
    if (request.kind !== 'close') return port.postMessage(await answer(call, request, begun));
    db.close();
    await second.stop();
    port.close();
  });
});
