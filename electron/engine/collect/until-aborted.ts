import { setTimeout as wait } from 'node:timers/promises';

/** Resolves after so many milliseconds, or early when the signal says so. */
export const untilAborted = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
  await Promise.allSettled([wait(ms, undefined, { signal })]);
};
