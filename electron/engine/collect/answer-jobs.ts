import { parentPort } from 'node:worker_threads';
import type { HandReply } from './parse-hand.ts';

/** What a worker of a pool does all its life: one job at a time, the next one is sent after the answer. */
export function answerJobs<Work, Result>(read: (job: Work) => Result | Promise<Result>): void {
  const reply = (message: HandReply<Result>): void => parentPort?.postMessage(message);
  parentPort?.on('message', async (job: Work) => {
    reply({ kind: 'parsed', result: await read(job) });
  });
  reply({ kind: 'ready' });
}
