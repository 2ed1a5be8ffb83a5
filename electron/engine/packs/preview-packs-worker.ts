import { parentPort, workerData } from 'node:worker_threads';
import type { PacksPreview } from '../../../shared/contract/own-packs.ts';
import type { TrialReply } from '../try-on-articles.ts';
import { createPacksTally, type PacksItem, type PacksPlan } from './packs-tally.ts';

type Reply = TrialReply<Omit<PacksPreview, 'cancelled'>>;

/** Tags articles as they would be with other packs, beside the thread that answers. No items: the figures are wanted. */
const port = parentPort;
if (!port) throw new Error('The worker that previews packs runs in a thread of its own.');
const tally = createPacksTally(workerData as PacksPlan); // its caller is typed

port.on('message', (items: readonly PacksItem[] | null) => {
  for (const item of items ?? []) tally.add(item);
  port.postMessage((items === null ? tally.result() : null) satisfies Reply);
});
