import { parentPort, workerData } from 'node:worker_threads';
import type { RulesPreview } from '../../../shared/contract/rule-preview.ts';
import type { TrialReply } from '../try-on-articles.ts';
import { createTally, type PreviewItem, type PreviewPlan } from './preview-tally.ts';

type Reply = TrialReply<Omit<RulesPreview, 'cancelled'>>;

/** Tries rules on articles beside the thread that answers the screen. No items: the figures are wanted. */
const port = parentPort;
if (!port) throw new Error('The preview worker runs in a thread of its own.');
const tally = createTally(workerData as PreviewPlan); // its caller is typed

port.on('message', (items: readonly PreviewItem[] | null) => {
  for (const item of items ?? []) tally.add(item);
  port.postMessage((items === null ? tally.result() : null) satisfies Reply);
});
