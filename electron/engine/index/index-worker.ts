import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
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
const write = createIndexWriter(db, createTagger);

function answer(call: number, request: WritableRequest): WorkerAnswer {
  try {
    return { call, ok: true, relevant: write(request) };
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
  if (request.kind !== 'close') {
    port.postMessage(answer(call, request));
    return;
  }
  db.close();
  port.close();
});
