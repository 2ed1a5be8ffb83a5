import { Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-url.ts';
import type { ParseContext, ParseResult } from './parse-feed-bytes.ts';
import type { ParseJob, ParseReply } from './parse-worker.ts';

export type FeedParser = {
  /** Never rejects: a document that takes too long or too much memory is PARSE_FAILED. */
  readonly parse: (bytes: Uint8Array, context: ParseContext) => Promise<ParseResult>;
  readonly close: () => Promise<void>;
};

type Options = {
  /** Milliseconds for one document, after which its worker is killed. */
  readonly timeLimit?: number;
  readonly memoryMb?: number;
  readonly workers?: number;
  readonly workerFile?: URL;
};

type Job = { readonly job: ParseJob; readonly resolve: (result: ParseResult) => void };

/** A worker thread and what it is doing. */
type Hand = {
  readonly worker: Worker;
  ready: boolean;
  current: Job | null;
  timer: NodeJS.Timeout | undefined;
};

const failed = (message: string): ParseResult => ({
  verdict: 'PARSE_FAILED',
  message,
  encoding: '',
  repaired: false,
  salvaged: false,
  feed: null,
});

const startLimit = 30_000;

/**
 * Parses documents away from the thread that answers the screen: what hangs or swells is killed with its worker,
 * and the next document gets a new one. Workers start when there is work and wait for more until `close`.
 */
export function createFeedParser(options: Options = {}): FeedParser {
  const { timeLimit = 5000, memoryMb = 512, workers = 2 } = options;
  const file = options.workerFile ?? workerUrl('parse-worker', import.meta.url);
  const hands = new Set<Hand>();
  const queue: Job[] = [];
  let closed = false;

  const finish = (hand: Hand, result: ParseResult): void => {
    clearTimeout(hand.timer);
    hand.worker.unref();
    const job = hand.current;
    hand.current = null;
    job?.resolve(result);
  };
  const dismiss = (hand: Hand, result: ParseResult): void => {
    hands.delete(hand);
    finish(hand, result);
    void hand.worker.terminate();
    assign();
  };
  const tooSlow = () => failed(`Reading the feed took longer than ${timeLimit / 1000} seconds.`);
  const begin = (hand: Hand, job: Job): void => {
    hand.current = job;
    hand.worker.ref(); // who waits for a document keeps the process alive, an idle worker does not
    hand.timer = setTimeout(() => dismiss(hand, tooSlow()), hand.ready ? timeLimit : startLimit);
    if (hand.ready) hand.worker.postMessage(job.job);
  };
  const hear = (hand: Hand, message: ParseReply): void => {
    if (message.kind === 'parsed') {
      finish(hand, message.result);
      assign();
      return;
    }
    hand.ready = true;
    clearTimeout(hand.timer);
    if (hand.current !== null) begin(hand, hand.current);
  };
  const hire = (): Hand => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const hand: Hand = { worker, ready: false, current: null, timer: undefined };
    worker.on('message', (message: ParseReply) => hear(hand, message));
    worker.on('error', (error) => dismiss(hand, failed(whyItDied(error))));
    worker.unref();
    hands.add(hand);
    return hand;
  };
  const assign = (): void => {
    while (queue.length > 0 && !closed) {
      const idle =
        [...hands].find((hand) => hand.current === null) ?? (hands.size < workers ? hire() : undefined);
      const job = idle === undefined ? undefined : queue.shift();
      if (idle === undefined || job === undefined) return;
      begin(idle, job);
    }
  };
  return {
    parse: (bytes, context) =>
      new Promise((resolve) => {
        if (closed) return resolve(failed('The parser was closed before it read this feed.'));
        queue.push({ job: { ...context, bytes }, resolve });
        assign();
      }),
    close: async () => {
      closed = true;
      for (const { resolve } of queue.splice(0))
        resolve(failed('The parser was closed before it read this feed.'));
      const open = [...hands];
      hands.clear();
      for (const hand of open) finish(hand, failed('The parser was closed while it read this feed.'));
      await Promise.all(open.map(({ worker }) => worker.terminate()));
    },
  };
}

function whyItDied(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'Reading the feed needs more memory than any real feed does.'
    : 'The feed is damaged in a way that stops its reader.';
}
