import { describe, expect, it } from 'vitest';
import { type Gatherer, gather } from '../../../electron/engine/library/gather.ts';

describe('gather', () => {
  it('runs what came while a group ran as one group', async () => {
    const groups: number[][] = [];
    const others: Promise<number>[] = [];
    const lane: Gatherer<number, number> = gather(async (jobs) => {
      groups.push([...jobs]);
      if (groups.length === 1) others.push(lane.add(2), lane.add(3));
      return jobs.length;
    });
    expect(await lane.add(1)).toBe(1);
    expect(await Promise.all(others)).toEqual([2, 2]);
    expect(groups).toEqual([[1], [2, 3]]);
  });

  it('goes on after a group that failed', async () => {
    const lane = gather(async (jobs: readonly string[]) => {
      if (jobs.includes('bad')) throw new Error('bad');
      return jobs.join();
    });
    await expect(lane.add('bad')).rejects.toThrow('bad');
    expect(await lane.add('good')).toBe('good');
    await lane.idle();
  });
});
