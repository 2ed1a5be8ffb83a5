import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { workerUrl } from '../worker-url.ts';

/** Proposes from the articles of one story in a thread of its own, which ends with the answer. */
export async function proposeInThread(
  articles: readonly ProposeInput[],
  packs: readonly OwnPack[],
): Promise<readonly Proposal[]> {
  const worker = new Worker(workerUrl('propose-worker', import.meta.url), { workerData: packs });
  try {
    worker.postMessage(articles);
    const [proposals] = await Promise.race([
      once(worker, 'message'),
      once(worker, 'exit').then(() => {
        throw new Error('The propose worker ended without an answer.');
      }),
    ]);
    return proposals as readonly Proposal[]; // our own worker says nothing else
  } finally {
    await worker.terminate();
  }
}
