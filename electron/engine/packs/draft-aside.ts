import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-url.ts';
import type { DraftRequest, PackDraft } from './draft-pack.ts';

/** The same as `draftPack`, in a thread of its own: a vocabulary is compiled for it, which takes a moment. */
export async function draftAside(request: DraftRequest): Promise<PackDraft> {
  const worker = new Worker(workerUrl('draft-pack-worker', import.meta.url));
  const ended = new Promise<never>((_, reject) => {
    worker.once('exit', () => reject(new Error('The thread that reads packs was ended.')));
  });
  try {
    worker.postMessage(request);
    const [draft] = await Promise.race([once(worker, 'message'), ended]);
    return draft as PackDraft; // our own worker says nothing else
  } finally {
    ended.catch(() => undefined); // its answer is there, or its failure is told
    await worker.terminate();
  }
}
