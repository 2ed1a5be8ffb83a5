import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
import { workerUrl, youngGenerationMb } from '../worker-url.ts';
import type { DescribeWorkerData } from './describe-worker.ts';
import type { Call, WorkerAnswer, WriteRequest } from './index-messages.ts';
import type { IndexWorkerData } from './index-worker.ts';

export type IndexingThreads = {
  /** Settles when the request is committed; says how many of its articles are relevant. */
  readonly write: (request: WriteRequest) => Promise<number>;
  /** Lets the threads finish, close the file and end. A later write starts others. */
  readonly stop: () => Promise<void>;
};

type Waiting = { readonly resolve: (relevant: number) => void; readonly reject: (failure: unknown) => void };
type Thread = {
  readonly worker: Worker;
  /** With the error that it ended with, or null. */
  readonly ended: Promise<unknown>;
};
type Running = { readonly describing: Worker; readonly ended: Promise<void> };

function startThread(name: string, data: DescribeWorkerData | IndexWorkerData, way: MessagePort): Thread {
  const worker = new Worker(workerUrl(name, import.meta.url), {
    workerData: data,
    transferList: [way],
    resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
  });
  let cause: unknown = null;
  worker.on('error', (thrown) => {
    cause = thrown;
  });
  const ended = new Promise<unknown>((resolve) => {
    worker.once('exit', () => resolve(cause));
  });
  return { worker, ended };
}

/**
 * Two threads in a row as their caller sees them: the first describes articles, which is most of the work, the second
 * writes what was described. They start with the first write: reading a library needs none. Where one ends, so does
 * the other.
 */
export function createIndexingThreads(file: string): IndexingThreads {
  const waiting = new Map<number, Waiting>();
  let running: Running | null = null;
  let calls = 0;

  const settle = (answer: WorkerAnswer): void => {
    const call = waiting.get(answer.call);
    waiting.delete(answer.call);
    if (answer.ok) call?.resolve(answer.relevant);
    else call?.reject(answer.code ? new AppError(answer.code, answer.message) : new Error(answer.message));
  };
  const failAll = (cause: unknown): void => {
    running = null;
    const sentence = 'The index worker ended unexpectedly; open the library again.';
    const failure = new AppError('INTERNAL', sentence, { cause });
    for (const call of waiting.values()) call.reject(failure);
    waiting.clear();
  };
  const start = (): Running => {
    const { port1: writer, port2: describer } = new MessageChannel();
    const describing = startThread('describe-worker', { file, writer }, writer);
    const writing = startThread('index-worker', { file, describer }, describer);
    writing.worker.on('message', settle);
    // The writing thread ends by itself when nothing can come any more.
    const ended = writing.ended.then(async (cause) => {
      await describing.worker.terminate();
      failAll((await describing.ended) ?? cause);
    });
    return { describing: describing.worker, ended };
  };
  const post = (write: WriteRequest): number => {
    running ??= start();
    const request: Call<WriteRequest> = { call: ++calls, write };
    running.describing.postMessage(request);
    return request.call;
  };
  return {
    write: (request) =>
      new Promise((resolve, reject) => {
        waiting.set(post(request), { resolve, reject });
      }),
    stop: async () => {
      if (!running) return;
      const { ended } = running;
      post({ kind: 'close' });
      await ended;
    },
  };
}
