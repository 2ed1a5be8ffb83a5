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

/**
 * Reads documents away from the thread that answers the screen: what hangs or swells is killed with its worker,
 * and the next document gets a new one. Workers start when there is work and wait for more until `close`.
 */
export function createWorkerPool<Work, Result>(options: PoolOptions<Result>): WorkerPool<Work, Result> {
  const { subject, failed, workers } = options;
  const hands = new Set<ParseHand<Work, Result>>();
  const queue: Job<Work, Result>[] = [];
  const closedBefore = `The parser was closed before it read this ${subject}.`;
  let closed = false;

  const hire = (): ParseHand<Work, Result> => {
    const onGone = (lost: ParseHand<Work, Result>): void => {
      hands.delete(lost);
      assign();
    };
    const hand = hireParseHand<Work, Result>({ ...options, onIdle: assign, onGone });
    hands.add(hand);
    return hand;
  };
  const free = (): ParseHand<Work, Result> | undefined =>
    [...hands].find((hand) => hand.isIdle()) ?? (hands.size < workers ? hire() : undefined);

  function assign(): void {
    while (queue.length > 0 && !closed) {
      const hand = free();
      const job = hand === undefined ? undefined : queue.shift();
      if (hand === undefined || job === undefined) return;
      hand.give(job);
    }
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
      for (const { resolve } of queue.splice(0)) resolve(failed(closedBefore));
      await Promise.all(
        [...hands].map((hand) => hand.end(`The parser was closed while it read this ${subject}.`)),
      );
      hands.clear();
    },
  };
}
