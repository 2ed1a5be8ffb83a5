import { Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-url.ts';
import type { LearnedOffer } from './preview-relevance.ts';
import type { RelevanceJob, RelevanceReply } from './relevance-worker.ts';

/** Runs a preview in a thread of its own, which ends with it; null where the signal ended it early. */
export function runRelevanceThread(
  job: RelevanceJob,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LearnedOffer | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = new Worker(workerUrl('relevance-worker', import.meta.url), { workerData: job });
  const cancel = (): void => void worker.terminate();
  signal.addEventListener('abort', cancel);
  return new Promise<LearnedOffer | null>((resolve, reject) => {
    worker.on('message', (reply: RelevanceReply) => {
      if (reply.kind === 'progress') onProgress(reply.done, reply.total);
      else resolve(reply.offer);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      if (signal.aborted) resolve(null);
      else reject(new Error('The relevance worker ended without an answer.'));
    });
  }).finally(() => signal.removeEventListener('abort', cancel));
}
