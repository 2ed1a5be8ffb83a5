import { Worker } from 'node:worker_threads';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { workerUrl } from '../worker-url.ts';
import type { ProposeJob, ProposeReply } from './propose-messages.ts';

/** Proposes from the articles of one story, with the shipped packs and these. */
export type Propose = (
  articles: readonly ProposeInput[],
  packs: readonly OwnPack[],
) => Promise<readonly Proposal[]>;

type Waiting = {
  readonly resolve: (proposals: readonly Proposal[]) => void;
  readonly reject: (thrown: unknown) => void;
};
type Thread = {
  readonly packs: readonly OwnPack[];
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
};

/** How long it is kept for the next story that somebody looks at, in milliseconds. */
const idleTime = 60_000;

/**
 * Proposes in a thread of its own, which starts with the first request and is kept for a while, because to read the packs takes
 * longer than to read a story. Other packs get another thread. Idle, it keeps no process from ending.
 */
export function createProposeThread(idle = idleTime): Propose {
  let kept: Thread | null = null;
  let jobs = 0;

  const end = (thread: Thread): void => {
    if (kept === thread) kept = null;
    void thread.worker.terminate();
  };
  const rest = (thread: Thread): void => {
    if (thread.waiting.size > 0) return;
    thread.worker.unref();
    if (kept !== thread) {
      end(thread);
      return;
    }
    const asked = jobs;
    setTimeout(() => {
      if (asked === jobs) end(thread);
    }, idle).unref();
  };
  const start = (packs: readonly OwnPack[]): Thread => {
    const worker = new Worker(workerUrl('propose-worker', import.meta.url), { workerData: packs });
    const thread: Thread = { packs, worker, waiting: new Map() };
    const fail = (thrown: unknown): void => {
      if (kept === thread) kept = null;
      for (const { reject } of thread.waiting.values()) reject(thrown);
      thread.waiting.clear();
    };
    worker.on('message', (reply: ProposeReply) => {
      const asked = thread.waiting.get(reply.job);
      thread.waiting.delete(reply.job);
      if (reply.ok) asked?.resolve(reply.proposals);
      else asked?.reject(new Error(reply.message));
      rest(thread);
    });
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The propose worker ended without an answer.')));
    return thread;
  };
  return (articles, packs) => {
    if (!kept || !isSame(kept.packs, packs)) {
      const former = kept;
      kept = start(packs);
      if (former) rest(former);
    }
    const { worker, waiting } = kept;
    jobs += 1;
    const message: ProposeJob = { job: jobs, articles };
    return new Promise((resolve, reject) => {
      waiting.set(message.job, { resolve, reject });
      worker.ref();
      worker.postMessage(message);
    });
  };
}

/** Packs are other objects as soon as something of them changes. */
const isSame = (one: readonly OwnPack[], other: readonly OwnPack[]): boolean =>
  one.length === other.length && one.every((pack, at) => pack === other[at]);
