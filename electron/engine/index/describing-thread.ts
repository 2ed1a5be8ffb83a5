import { Worker } from 'node:worker_threads';
import { workerUrl, youngGenerationMb } from '../worker-url.ts';
import type { DescribeJob, DescribeReply } from './describe-worker.ts';

export type DescribingThread = {
  /** In the order in which it was asked. Null where the thread cannot be had: then whoever asked does the work. */
  readonly describe: (job: DescribeJob) => Promise<DescribeReply | null>;
  readonly stop: () => Promise<void>;
};

/** A second thread for describing articles: it starts with the first job, and is not started again once it failed. */
export function createDescribingThread(): DescribingThread {
  let worker: Worker | null = null;
  let failed = false;
  let lastRules: string | null = null;
  const waiting: ((reply: DescribeReply | null) => void)[] = [];

  const giveUp = (): void => {
    failed = true;
    for (const answer of waiting.splice(0)) answer(null);
  };
  const start = (): Worker => {
    const started = new Worker(workerUrl('describe-worker', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    started.on('message', (reply: DescribeReply) => waiting.shift()?.(reply));
    started.on('error', giveUp);
    started.on('exit', giveUp);
    return started;
  };
  return {
    describe: (job) =>
      new Promise((resolve) => {
        if (failed) return resolve(null);
        waiting.push(resolve);
        worker ??= start();
        const rules = job.rules === lastRules ? null : job.rules;
        lastRules = job.rules ?? lastRules;
        worker.postMessage({ ...job, rules } satisfies DescribeJob);
      }),
    stop: async () => {
      failed = true;
      await worker?.terminate();
    },
  };
}
