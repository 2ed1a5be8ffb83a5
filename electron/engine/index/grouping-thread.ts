import { Worker } from 'node:worker_threads';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import { workerUrl } from '../worker-url.ts';
import type { StoryWrite } from './index-messages.ts';
import type { StoryJob, StoryReply } from './story-worker.ts';

export type GroupingThread = {
  /** One at a time; null where it was stopped meanwhile. Rejects where the worker fails; the next call starts another. */
  readonly find: (decisions: readonly StoryDecision[]) => Promise<StoryWrite | null>;
  /** Ends it at once: it writes nothing. */
  readonly stop: () => Promise<void>;
};

type Asked = {
  readonly resolve: (found: StoryWrite | null) => void;
  readonly reject: (thrown: unknown) => void;
};
type Running = { readonly worker: Worker; asked: Asked | null; isStopped: boolean };

/** The story worker as its caller sees it. It starts with the first call and keeps what it has read. */
export function createGroupingThread(file: string): GroupingThread {
  let running: Running | null = null;

  const forget = (one: Running): void => {
    if (running === one) running = null;
  };
  const answer = (one: Running, reply: StoryReply): void => {
    const { asked } = one;
    one.asked = null;
    if (reply.ok) asked?.resolve(reply.found);
    else {
      forget(one); // what it keeps may be half of something
      asked?.reject(new Error(reply.message));
      void one.worker.terminate();
    }
  };
  const start = (): Running => {
    const worker = new Worker(workerUrl('story-worker', import.meta.url), { workerData: file });
    const started: Running = { worker, asked: null, isStopped: false };
    let cause: unknown = new Error('The story worker was ended.');
    worker.on('message', (reply: StoryReply) => answer(started, reply));
    // It is heard while nobody waits as well: a failure without a listener would end the process.
    worker.on('error', (thrown) => {
      cause = thrown;
      forget(started);
    });
    worker.once('exit', () => {
      forget(started);
      if (started.isStopped) started.asked?.resolve(null);
      else started.asked?.reject(cause);
    });
    return started;
  };
  return {
    find: (decisions) =>
      new Promise((resolve, reject) => {
        running ??= start();
        running.worker.postMessage({ decisions } satisfies StoryJob);
        running.asked = { resolve, reject };
      }),
    stop: async () => {
      const stopping = running;
      if (!stopping) return;
      running = null;
      stopping.isStopped = true;
      await stopping.worker.terminate();
    },
  };
}
