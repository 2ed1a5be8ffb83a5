import { Worker } from 'node:worker_threads';
import type { ParseResult } from './parse-feed-bytes.ts';
import type { ParseJob, ParseReply } from './parse-worker.ts';

export type Job = { readonly job: ParseJob; readonly resolve: (result: ParseResult) => void };

/** A worker thread that reads one document at a time. */
export type ParseHand = {
  readonly isIdle: () => boolean;
  readonly give: (job: Job) => void;
  /** Answers what it was doing with this sentence, and ends it. */
  readonly end: (message: string) => Promise<void>;
};

type Options = {
  readonly file: URL;
  readonly memoryMb: number;
  /** Milliseconds for one document. */
  readonly timeLimit: number;
  readonly onIdle: () => void;
  /** The worker was killed or died, and its document was answered. */
  readonly onGone: (hand: ParseHand) => void;
};

/** Milliseconds for a worker to load its code. */
const startLimit = 30_000;

export const parseFailed = (message: string): ParseResult => ({
  verdict: 'PARSE_FAILED',
  message,
  encoding: '',
  repaired: false,
  salvaged: false,
  feed: null,
});

export function hireParseHand({ file, memoryMb, timeLimit, onIdle, onGone }: Options): ParseHand {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  let ready = false;
  let gone = false;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;

  const answer = (result: ParseResult): void => {
    clearTimeout(timer);
    worker.unref();
    const job = current;
    current = null;
    job?.resolve(result);
  };
  const end = async (message: string): Promise<void> => {
    gone = true;
    answer(parseFailed(message));
    await worker.terminate();
  };
  const die = (message: string): void => {
    if (gone) return;
    void end(message);
    onGone(hand);
  };
  const begin = (job: Job): void => {
    current = job;
    worker.ref(); // who waits for a document keeps the process alive, an idle worker does not
    const tooSlow = `Reading the feed took longer than ${timeLimit / 1000} seconds.`;
    timer = setTimeout(() => die(tooSlow), ready ? timeLimit : startLimit);
    if (ready) worker.postMessage(job.job);
  };
  worker.on('message', (message: ParseReply) => {
    if (message.kind === 'parsed') {
      answer(message.result);
      onIdle();
      return;
    }
    ready = true;
    clearTimeout(timer);
    if (current !== null) begin(current);
  });
  worker.on('error', (error) => die(whyItDied(error)));
  worker.on('exit', () => die(whyItDied(null)));
  worker.unref();
  const hand: ParseHand = { isIdle: () => current === null, give: begin, end };
  return hand;
}

function whyItDied(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'Reading the feed needs more memory than any real feed does.'
    : 'The feed is damaged in a way that stops its reader.';
}
