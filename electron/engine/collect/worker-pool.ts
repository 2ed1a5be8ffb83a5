import { hireParseHand, type Job, type ParseHand } from './parse-hand.ts';

export type WorkerPool<Work, Result> = {
  /** Never rejects: a document that takes too long or too much memory is answered with a failure. */
  readonly run: (work: Work) => Promise<Result>;
  readonly close: () => Promise<void>;
};

export type PoolOptions<Result> = {
  /** What its workers read, in words: "feed". */
  readonly subject: string;
  readonly failed: (message: string) => Result;
  readonly file: URL;
  /** Milliseconds for one document, after which its worker is killed. */
  readonly timeLimit: number;
  readonly memoryMb: number;
  readonly workers: number;
};

/** Milliseconds after which documents no longer wait for one that is slow. A common one takes a few. */
const patience = 100;

/**
 * Reads documents away from the thread that answers the screen: what hangs or swells is killed with its worker,
 * and the next document gets a new one. Workers start when there is work and wait for more until `close`; another is
 * hired only where all are slow, as to load and warm its code costs as much as reading a hundred feeds.
 *
 * The limit of memory is the last fence, not the first: where a worker reaches it too fast, V8 ends the whole process.
 * So whoever reads counts before what would swell (items, fields, tags, values, links), and no document comes near it.
 */
export function createWorkerPool<Work, Result>(options: PoolOptions<Result>): WorkerPool<Work, Result> {
  const { subject, failed, workers } = options;
  const hands = new Set<ParseHand<Work, Result>>();
  const queue: Job<Work, Result>[] = [];
  const closedBefore = `The parser was closed before it read this ${subject}.`;
  let closed = false;
  let impatient: NodeJS.Timeout | undefined;

  const hire = (): ParseHand<Work, Result> => {
    const onGone = (lost: ParseHand<Work, Result>): void => {
      hands.delete(lost);
      assign();
    };
    const hand = hireParseHand<Work, Result>({ ...options, onIdle: assign, onGone });
    hands.add(hand);
    return hand;
  };
  const free = (): ParseHand<Work, Result> | undefined => {
    const all = [...hands];
    const idle = all.find((hand) => hand.isIdle());
    if (idle) return idle;
    return all.length < workers && all.every((hand) => hand.busyFor() >= patience) ? hire() : undefined;
  };

  function assign(): void {
    clearTimeout(impatient);
    while (queue.length > 0 && !closed) {
      const hand = free();
      const job = hand === undefined ? undefined : queue.shift();
      if (hand === undefined || job === undefined) break;
      hand.give(job);
    }
    if (queue.length > 0 && hands.size < workers && !closed) impatient = setTimeout(assign, patience);
  }
  return {
    run: (job) =>
      new Promise((resolve) => {
        if (closed) return resolve(failed(closedBefore));
        queue.push({ job, resolve });
        assign();
      }),
    close: async () => {
      closed = true;
      clearTimeout(impatient);
      for (const { resolve } of queue.splice(0)) resolve(failed(closedBefore));
      await Promise.all(
        [...hands].map((hand) => hand.end(`The parser was closed while it read this ${subject}.`)),
      );
      hands.clear();
    },
  };
}
