import type { Problem } from '../../shared/contract/channels.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { type SyncDeps, syncIndex } from './sync-index.ts';
import { createTurns, type Turns } from './turns.ts';

/**
 * Keeps the index to what the files say. What is safe in its file is never undone by the index: where that cannot
 * follow, the person is told, and nobody compares with it or adds to it before it has caught up.
 */
export type IndexKeeper = {
  /** Settles when the index holds what the files say; tries again where it fell behind. Rejects with the reason. */
  readonly ready: () => Promise<void>;
  /** Brings it up to files that it does not follow by itself, beside all else; what fails is reported. */
  readonly renew: () => void;
  /** Makes it anew from the files. */
  readonly rebuild: () => Promise<void>;
  /**
   * Runs one change of files with what follows from it in the index, and no other between: by its fingerprint a day
   * would count as indexed though a change of somebody else had reached the file alone.
   */
  readonly change: Turns;
  /** Brings a change that is safe into the index; null where the index could not follow. */
  readonly follow: <Result>(write: () => Promise<Result>) => Promise<Result | null>;
  readonly problems: () => readonly Problem[];
  /** Settles when nothing is under way. */
  readonly idle: () => Promise<void>;
};

export type KeeperDeps = Omit<SyncDeps, 'change'> & {
  readonly report: (where: string, thrown: unknown) => void;
};

export function keepIndex(deps: KeeperDeps): IndexKeeper {
  const { index, report, signal } = deps;
  const change = createTurns();
  let isBehind = index.isWritable();
  let problem: Problem | null = null;
  let running: Promise<void> | null = null;
  let isRenewalDue = false;
  let pass = new AbortController();

  const fallBehind = (thrown: unknown): void => {
    isBehind = true;
    isRenewalDue = true; // a pass that is under way may have been at that day already
    problem = behind(thrown);
    report('index', thrown);
  };
  const catchUp = async (prepare: () => Promise<void>): Promise<void> => {
    try {
      await prepare();
      let isDone: boolean;
      do {
        isRenewalDue = false;
        pass = new AbortController();
        isDone = await syncIndex({ ...deps, change, signal: AbortSignal.any([signal, pass.signal]) });
      } while (isRenewalDue && !signal.aborted);
      isBehind = !isDone;
      problem = null;
    } catch (thrown) {
      fallBehind(thrown);
      throw thrown;
    } finally {
      running = null;
    }
  };
  const settled = async (): Promise<void> => void (await Promise.allSettled([running]));
  return {
    ready: async () => {
      if (isBehind) running ??= catchUp(async () => undefined);
      await running;
    },
    renew: () => {
      isBehind = true;
      isRenewalDue = true;
      pass.abort(); // what it still would do is done by the next
      running ??= catchUp(async () => undefined);
      running.catch(() => undefined); // it has been reported
    },
    rebuild: async () => {
      while (running) await settled();
      isBehind = true;
      running = catchUp(index.clear);
      await running;
    },
    change,
    follow: async (write) => {
      try {
        return await write();
      } catch (thrown) {
        fallBehind(thrown);
        return null;
      }
    },
    problems: () => [problem, elsewhere(index.exile())].filter((one) => one !== null),
    idle: async () => {
      while (running) await settled();
      await change(async () => undefined);
    },
  };
}

const indexFile = 'index.sqlite';

const reasonOf = (thrown: unknown): string =>
  thrown instanceof AppError ? thrown.message : 'The index of the library cannot be written.';

function elsewhere(exile: unknown): Problem | null {
  if (exile === null) return null;
  const message = `${reasonOf(exile)} As long as that lasts, the index lies in a temporary folder and is made anew at every opening.`;
  return { file: indexFile, code: 'INDEX_ELSEWHERE', message };
}

function behind(thrown: unknown): Problem {
  const message = `${reasonOf(thrown)} What was changed is safe in its files, but lists do not show all of it yet; the next collect or the next opening brings them up to date.`;
  return { file: indexFile, code: 'INDEX_BEHIND', message };
}
