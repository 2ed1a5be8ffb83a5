import { Worker } from 'node:worker_threads';
import type { FeedCandidate } from '../../../shared/feeds/discover.ts';
import type { ParsedOpml } from '../../../shared/feeds/parse-opml.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { workerUrl } from '../worker-url.ts';

/** Documents of strangers that are no feeds: lists of feeds, and pages that may name some. */
export type AsideTask =
  | { readonly kind: 'opml'; readonly text: string }
  | { readonly kind: 'page'; readonly html: string; readonly address: string };

export type AsideReply =
  | { readonly kind: 'opml'; readonly opml: ParsedOpml }
  | { readonly kind: 'page'; readonly candidates: readonly FeedCandidate[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Milliseconds, of which starting the worker on a busy machine takes most. */
const timeLimit = 30_000;
const memoryMb = 256;

/** One document, one worker, which is gone afterwards: such documents are rare, and no hang outlives its time. */
function readAside(task: AsideTask): Promise<AsideReply> {
  const worker = new Worker(workerUrl('aside-worker', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  return new Promise<AsideReply>((resolve, reject) => {
    const refuse = (why: string, cause?: unknown): void =>
      reject(new AppError('BAD_REQUEST', `The document could not be read: ${why}.`, { cause }));
    const timer = setTimeout(() => refuse('it takes too long'), timeLimit);
    worker.once('message', resolve);
    worker.once('error', (error) => refuse('it is damaged, or needs too much memory', error));
    worker.once('exit', () => {
      clearTimeout(timer);
      refuse('its reader stopped'); // without effect after an answer
    });
  }).finally(() => worker.terminate());
}

/** The outlines of an OPML file, read away from the thread that answers the screen. */
export async function readOpml(text: string): Promise<ParsedOpml> {
  const reply = await readAside({ kind: 'opml', text });
  if (reply.kind === 'opml') return reply.opml;
  throw new AppError('BAD_REQUEST', reply.kind === 'refused' ? reply.message : 'The file could not be read.');
}

/** Where a page says that its feeds are, read away from the thread that answers the screen. */
export async function readCandidates(html: string, address: string): Promise<readonly FeedCandidate[]> {
  const reply = await readAside({ kind: 'page', html, address });
  return reply.kind === 'page' ? reply.candidates : [];
}
