import type { FeedCandidate } from '../../../shared/feeds/discover.ts';
import type { ParsedOpml } from '../../../shared/feeds/parse-opml.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { workerUrl } from '../worker-url.ts';
import { createWorkerPool } from './worker-pool.ts';

/** Documents of strangers that are no feeds: lists of feeds, and pages that may name some. */
export type AsideTask =
  | { readonly kind: 'opml'; readonly text: string }
  | { readonly kind: 'page'; readonly html: string; readonly address: string };

export type AsideReply =
  | { readonly kind: 'opml'; readonly opml: ParsedOpml }
  | { readonly kind: 'page'; readonly candidates: readonly FeedCandidate[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Milliseconds; a machine may be busy with a collect meanwhile. */
const timeLimit = 30_000;

/** One document, one worker, which is gone afterwards: such documents are rare. */
async function readAside(task: AsideTask): Promise<AsideReply> {
  const pool = createWorkerPool<AsideTask, AsideReply>({
    subject: 'document',
    failed: (message) => ({ kind: 'refused', message }),
    file: workerUrl('aside-worker', import.meta.url),
    timeLimit,
    memoryMb: 256,
    workers: 1,
  });
  try {
    return await pool.run(task);
  } finally {
    await pool.close();
  }
}

const refusalOf = (reply: AsideReply): AppError =>
  new AppError('BAD_REQUEST', reply.kind === 'refused' ? reply.message : 'The document could not be read.');

/** The outlines of an OPML file, read away from the thread that answers the screen. */
export async function readOpml(text: string): Promise<ParsedOpml> {
  const reply = await readAside({ kind: 'opml', text });
  if (reply.kind === 'opml') return reply.opml;
  throw refusalOf(reply);
}

/** Where a page says that its feeds are, read away from the thread that answers the screen. */
export async function readCandidates(html: string, address: string): Promise<readonly FeedCandidate[]> {
  const reply = await readAside({ kind: 'page', html, address });
  if (reply.kind === 'page') return reply.candidates;
  throw refusalOf(reply);
}
