export type LatestRun = {
  /** Ends the run before, and runs this one after it. */
  readonly start: <Result>(work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
  /** False where nothing was under way. */
  readonly cancel: () => boolean;
  /** Settles when nothing is under way any more. */
  readonly stop: () => Promise<void>;
};

/** One run at a time: who asks for another has no use for the one before. */
export function createLatestRun(): LatestRun {
  let running: { readonly controller: AbortController; readonly done: Promise<unknown> } | null = null;
  const stop = async (): Promise<void> => {
    running?.controller.abort();
    await running?.done.catch(() => undefined); // whoever asked for it is told
  };
  return {
    start: async (work) => {
      const stopped = stop();
      const controller = new AbortController();
      const done = stopped.then(() => work(controller.signal));
      const own = { controller, done };
      running = own;
      try {
        return await done;
      } finally {
        if (running === own) running = null;
      }
    },
    cancel: () => {
      const cancelled = running !== null;
      running?.controller.abort();
      return cancelled;
    },
    stop,
  };
}
