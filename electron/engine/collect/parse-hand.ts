import { Worker } from 'node:worker_threads';
import { youngGenerationMb } from '../worker-url.ts';

export type Job<Work, Result> = { readonly job: Work; readonly resolve: (result: Result) => void };

/** What a worker says: that it has loaded its code, and then one answer a job. */
export type HandReply<Result> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly result: Result };

/** A worker thread that reads one document at a time. */
export type ParseHand<Work, Result> = {
  readonly isIdle: () => boolean;
  /** Milliseconds that it has been reading one document; 0 while it loads its code. */
  readonly busyFor: () => number;
  readonly give: (job: Job<Work, Result>) => void;
  /** Answers what it was doing with this sentence, and ends it. */
  readonly end: (message: string) => Promise<void>;
};

type Options<Work, Result> = {
  /** What it reads, in words: "feed". */
  readonly subject: string;
  readonly failed: (message: string) => Result;
  readonly file: URL;
  readonly memoryMb: number;
  /** Milliseconds for one document. */
  readonly timeLimit: number;
  readonly onIdle: () => void;
  /** The worker was killed or died, and its document was answered. */
  readonly onGone: (hand: ParseHand<Work, Result>) => void;
};

/** Milliseconds for a worker to load its code. */
const startLimit = 30_000;

export function hireParseHand<Work, Result>(options: Options<Work, Result>): ParseHand<Work, Result> {
  const { subject, failed, file, memoryMb, timeLimit, onIdle, onGone } = options;
  const limits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngGenerationMb };
  const worker = new Worker(file, { resourceLimits: limits });
  let ready = false;
  let gone = false;
  let current: Job<Work, Result> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let begun = 0;

  const answer = (result: Result): void => {
    clearTimeout(timer);
    worker.unref();
    const job = current;
    current = null;
    job?.resolve(result);
  };
  const end = async (message: string): Promise<void> => {
    gone = true;
    answer(failed(message));
    await worker.terminate();
  };
  const die = (message: string): void => {
    if (gone) return;
    void end(message);
    onGone(hand);
  };
  const begin = (job: Job<Work, Result>): void => {
    current = job;
    worker.ref(); // who waits for a document keeps the process alive, an idle worker does not
    const tooSlow = `Reading the ${subject} took longer than ${timeLimit / 1000} seconds.`;
    timer = setTimeout(() => die(tooSlow), ready ? timeLimit : startLimit);
    if (!ready) return;
    begun = performance.now();
    worker.postMessage(job.job);
  };
  worker.on('message', (message: HandReply<Result>) => {
    if (message.kind === 'parsed') {
      answer(message.result);
      onIdle();
      return;
    }
    ready = true;
    clearTimeout(timer);
    if (current !== null) begin(current);
  });
  worker.on('error', (error) => die(whyItDied(error, subject)));
  worker.on('exit', () => die(whyItDied(null, subject)));
  worker.unref();
  const hand: ParseHand<Work, Result> = {
    isIdle: () => current === null,
    busyFor: () => (ready && current !== null ? performance.now() - begun : 0),
    give: begin,
    end,
  };
  return hand;
}

function whyItDied(error: unknown, subject: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `Reading the ${subject} needs more memory than any real ${subject} does.`
    : `The ${subject} is damaged in a way that stops its reader.`;
}
