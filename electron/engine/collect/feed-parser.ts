import { workerUrl } from '../worker-url.ts';
import type { ParseContext, ParseResult } from './parse-feed-bytes.ts';
import { hireParseHand, type Job, type ParseHand, parseFailed } from './parse-hand.ts';

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

/**
 * Parses documents away from the thread that answers the screen: what hangs or swells is killed with its worker,
 * and the next document gets a new one. Workers start when there is work and wait for more until `close`.
 */
export function createFeedParser(options: Options = {}): FeedParser {
  const { timeLimit = 5000, memoryMb = 512, workers = 2 } = options;
  const file = options.workerFile ?? workerUrl('parse-worker', import.meta.url);
  const hands = new Set<ParseHand>();
  const queue: Job[] = [];
  let closed = false;

  const hire = (): ParseHand => {
    const onGone = (lost: ParseHand): void => {
      hands.delete(lost);
      assign();
    };
    const hand = hireParseHand({ file, memoryMb, timeLimit, onIdle: assign, onGone });
    hands.add(hand);
    return hand;
  };
  const free = (): ParseHand | undefined =>
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
    parse: (bytes, context) =>
      new Promise((resolve) => {
        if (closed) return resolve(parseFailed('The parser was closed before it read this feed.'));
        queue.push({ job: { ...context, bytes }, resolve });
        assign();
      }),
    close: async () => {
      closed = true;
      for (const { resolve } of queue.splice(0)) {
        resolve(parseFailed('The parser was closed before it read this feed.'));
      }
      await Promise.all([...hands].map((hand) => hand.end('The parser was closed while it read this feed.')));
      hands.clear();
    },
  };
}
