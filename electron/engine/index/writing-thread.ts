import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/model/app-error.ts';
import { workerUrl, youngGenerationMb } from '../worker-url.ts';
import type { WorkerAnswer, WorkerRequest, WriteRequest } from './index-messages.ts';

export type WritingThread = {
  /** Settles when the request is committed; says how many of its articles are relevant. */
  readonly write: (request: WriteRequest) => Promise<number>;
  /** Lets the worker finish, close its file and end. A later write starts another. */
  readonly stop: () => Promise<void>;
};

type Waiting = { readonly resolve: (relevant: number) => void; readonly reject: (failure: unknown) => void };
type Running = { readonly worker: Worker; readonly ended: Promise<void> };

/** The index worker as its caller sees it. It starts with the first write: reading a library needs none. */
export function createWritingThread(file: string): WritingThread {
  const waiting = new Map<number, Waiting>();
  let running: Running | null = null;
  let calls = 0;

  const settle = (answer: WorkerAnswer): void => {
    const call = waiting.get(answer.call);
    waiting.delete(answer.call);
    if (answer.ok) call?.resolve(answer.relevant);
    else call?.reject(answer.code ? new AppError(answer.code, answer.message) : new Error(answer.message));
  };
  const start = (): Running => {
    const worker = new Worker(workerUrl('index-worker', import.meta.url), {
      workerData: file,
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    let cause: unknown = null;
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        running = null;
        const failure = new AppError(
          'INTERNAL',
          'The index worker ended unexpectedly; open the library again.',
          { cause },
        );
        for (const call of waiting.values()) call.reject(failure);
        waiting.clear();
        resolve();
      });
    });
    worker.on('message', settle);
    worker.on('error', (thrown) => {
      cause = thrown;
    });
    return { worker, ended };
  };
  const post = (write: WriteRequest): number => {
    running ??= start();
    const request: WorkerRequest = { call: ++calls, write };
    running.worker.postMessage(request);
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
