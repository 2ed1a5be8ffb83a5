import { parentPort } from 'node:worker_threads';
import { type ParseContext, type ParseResult, parseFeedBytes } from './parse-feed-bytes.ts';
import type { HandReply } from './parse-hand.ts';

export type ParseJob = ParseContext & { readonly bytes: Uint8Array };

const reply = (message: HandReply<ParseResult>): void => parentPort?.postMessage(message);

/** One job at a time: the starter sends the next one after the answer. */
parentPort?.on('message', async (job: ParseJob) => {
  reply({ kind: 'parsed', result: await parseFeedBytes(job.bytes, job) });
});
reply({ kind: 'ready' });
