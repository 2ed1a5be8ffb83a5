import { parentPort } from 'node:worker_threads';
import { type DraftRequest, draftPack } from './draft-pack.ts';

/**
 * Reads files of packs and runs their examples beside the thread that answers the screen. It waits for more until it is
 * ended: the answer of a thread that ends by itself can come after its end, where the other is busy.
 */
const port = parentPort;
if (!port) throw new Error('The worker that reads packs runs in a thread of its own.');
port.on('message', (request: DraftRequest) => port.postMessage(draftPack(request)));
