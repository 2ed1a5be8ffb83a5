import { DatabaseSync } from 'node:sqlite';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Call, DescribedRequest, WorkerAnswer } from './index-messages.ts';
import { createIndexWriter } from './index-writer.ts';
import { tuneWriter } from './schema.ts';
import { sqliteFailure } from './sqlite-failure.ts';
import { traceOf } from './trace-of.ts';

export type IndexWorkerData = {
  readonly file: string;
  /** Where described requests come from. */
  readonly describer: MessagePort;
};

/** The only thread that writes the index: it cuts texts into tokens and stores them, while others are described. */
const { file, describer }: IndexWorkerData = workerData;
const port = parentPort;
if (!port) throw new Error('The index worker runs in a thread of its own.');

const db = new DatabaseSync(file, { timeout: 5000 });
tuneWriter(db);
const writer = createIndexWriter(db);

function answer(call: number, request: DescribedRequest): WorkerAnswer {
  try {
    return { call, ok: true, relevant: writer.write(request) };
  } catch (thrown) {
    const failure = sqliteFailure(thrown, file);
    if (failure instanceof AppError) return { call, ok: false, code: failure.code, message: failure.message };
    return { call, ok: false, code: null, message: traceOf(failure) };
  }
}

describer
  .on('message', ({ call, write }: Call<DescribedRequest>) => port.postMessage(answer(call, write)))
  .on('close', () => db.close());
