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

/** The story worker as its caller sees it. It starts with the first call and keeps what it has read. */
export function createGroupingThread(file: string): GroupingThread {
  let worker: Worker | null = null;
  const stopped = new WeakSet<Worker>();

  const start = (): Worker => {
    const started = new Worker(workerUrl('story-worker', import.meta.url), { workerData: file });
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };
  return {
    find: (decisions) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const running = worker;
        const settle = (end: () => void): void => {
          running.off('message', answered).off('error', failed).off('exit', exited);
          end();
        };
        const failed = (thrown: unknown): void => settle(() => reject(thrown));
        const exited = (): void => {
          if (stopped.has(running)) settle(() => resolve(null));
          else failed(new Error('The story worker was ended.'));
        };
        const answered = (reply: StoryReply): void => {
          if (reply.ok) settle(() => resolve(reply.found));
          else {
            worker = null; // what it keeps may be half of something
            settle(() => reject(new Error(reply.message)));
            void running.terminate();
          }
        };
        running.on('message', answered).on('error', failed).on('exit', exited);
        running.postMessage({ decisions } satisfies StoryJob);
      }),
    stop: async () => {
      const running = worker;
      if (!running) return;
      worker = null;
      stopped.add(running);
      await running.terminate();
    },
  };
}
