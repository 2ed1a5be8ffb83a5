export type Gatherer<Job, Outcome> = {
  readonly add: (job: Job) => Promise<Outcome>;
  /** Settles when nothing is under way, not even what was asked for meanwhile; failures belong to those who asked. */
  readonly idle: () => Promise<void>;
};

/**
 * Runs one group of jobs at a time: what is asked for while a group runs goes together into the next one. So work
 * on one file is in order, and a slow disk makes larger groups instead of a longer queue.
 */
export function gather<Job, Outcome>(
  run: (jobs: readonly Job[]) => Promise<Outcome>,
): Gatherer<Job, Outcome> {
  let waiting: { readonly jobs: Job[]; readonly outcome: Promise<Outcome> } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const add = (job: Job): Promise<Outcome> => {
    if (waiting) {
      waiting.jobs.push(job);
      return waiting.outcome;
    }
    const jobs = [job];
    const start = () => {
      waiting = null;
      return run(jobs);
    };
    const outcome = last.then(start, start);
    waiting = { jobs, outcome };
    last = outcome;
    return outcome;
  };
  const idle = async (): Promise<void> => {
    for (let seen: unknown = null; seen !== last; ) {
      seen = last;
      await Promise.allSettled([seen]);
    }
  };
  return { add, idle };
}
