import { Worker } from 'node:worker_threads';
import type { Steps } from '../../../shared/model/steps.ts';
import { inSlices } from '../in-slices.ts';
import { workerUrl } from '../worker-url.ts';

/** A file of age that the passphrase opens. Making its key takes some seconds, in a thread of its own. */
export async function encryptPackage(pieces: Iterable<Uint8Array>, passphrase: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await inSlices(whole(pieces)));
  const worker = new Worker(workerUrl('encrypt-worker', import.meta.url), {
    workerData: { bytes, passphrase },
  });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that encrypts was ended.')));
    });
  } finally {
    await worker.terminate();
  }
}

function* whole(pieces: Iterable<Uint8Array>): Steps<Uint8Array> {
  const all: Uint8Array[] = [];
  for (const piece of pieces) {
    all.push(piece);
    yield;
  }
  return Buffer.concat(all);
}
