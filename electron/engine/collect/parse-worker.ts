import { parentPort } from 'node:worker_threads';
import { type ParseContext, type ParseResult, parseFeedBytes } from './parse-feed-bytes.ts';

export type ParseJob = ParseContext & { readonly bytes: Uint8Array };
export type ParseReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly result: ParseResult };

const reply = (message: ParseReply): void => parentPort?.postMessage(message);

/** One job at a time: the starter sends the next one after the answer. */
parentPort?.on('message', async (job: ParseJob) => {
  reply({ kind: 'parsed', result: await parseFeedBytes(job.bytes, job) });
});
reply({ kind: 'ready' });
