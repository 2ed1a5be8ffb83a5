type Job = {
  readonly isWanted: () => boolean;
  readonly run: () => Promise<void>;
  /** Called instead of run where nobody wants the answer any more. */
  readonly drop: () => void;
};

/** Runs a few jobs at once, the latest first: what was scrolled into sight last is what is looked at. */
export function createRequestQueue(atOnce: number): (job: Job) => void {
  const waiting: Job[] = [];
  let running = 0;
  const pump = (): void => {
    while (running < atOnce) {
      const job = waiting.pop();
      if (!job) return;
      if (job.isWanted()) void start(job);
      else job.drop();
    }
  };
  const start = async (job: Job): Promise<void> => {
    running += 1;
    await job.run().finally(() => {
      running -= 1;
    });
    pump();
  };
  return (job) => {
    waiting.push(job);
    pump();
  };
}
