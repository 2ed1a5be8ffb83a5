import { parentPort, workerData } from 'node:worker_threads';
import { type DraftRequest, draftPack } from './draft-pack.ts';

/** Reads a file of packs and runs its examples beside the thread that answers the screen. */
const port = parentPort;
if (!port) throw new Error('The worker that reads packs runs in a thread of its own.');
port.postMessage(draftPack(workerData as DraftRequest)); // its caller is typed
