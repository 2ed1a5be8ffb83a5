import { expect, it } from 'vitest';
import { inSlices } from '../../electron/engine/in-slices.ts';

function* busySteps(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return 'done';
}

it('gives what the work gives', async () => {
  expect(await inSlices(busySteps(0))).toBe('done');
});

it('lets others have their turn while long work is done', async () => {
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 1);
  await inSlices(busySteps(100));
  clearInterval(beat);
  expect(turns).toBeGreaterThan(2);
});

it('fails as the work fails', async () => {
  const steps = (function* () {
    yield;
    throw new RangeError('too far');
  })();
  await expect(inSlices(steps)).rejects.toThrow('too far');
});
