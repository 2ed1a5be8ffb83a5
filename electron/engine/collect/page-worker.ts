import { parentPort } from 'node:worker_threads';
import { extractText } from './extract-text.ts';
import type { PageJob, PageText } from './page-text.ts';
import type { HandReply } from './parse-hand.ts';

const reply = (message: HandReply<PageText>): void => parentPort?.postMessage(message);

parentPort?.on('message', (job: PageJob) => reply({ kind: 'parsed', result: extractText(job) }));
reply({ kind: 'ready' });
