import { expect, test } from 'vitest';
import { createLatestRun } from '../../../electron/engine/handlers/latest-run.ts';

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve('ended');
    signal.addEventListener('abort', () => resolve('ended'));
  });

test('a run ends the one before it, and begins when that has ended', async () => {
  const runs = createLatestRun();
  const order: string[] = [];
  const first = runs.start(async (signal) => {
    order.push(await untilAborted(signal));
  });
  await runs.start(async () => {
    order.push('second');
  });
  await first;
  expect(order).toEqual(['ended', 'second']);
});

test('a cancel says whether there was anything to end', async () => {
  const runs = createLatestRun();
  expect(runs.cancel()).toBe(false);
  const run = runs.start(untilAborted);
  expect(runs.cancel()).toBe(true);
  expect(await run).toBe('ended');
  expect(runs.cancel()).toBe(false);
});

test('a run that fails keeps no other from running', async () => {
  const runs = createLatestRun();
  await expect(runs.start(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await runs.start(async () => 'yes')).toBe('yes');
});
