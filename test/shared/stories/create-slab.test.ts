import { describe, expect, it } from 'vitest';
import { createSlab } from '../../../shared/stories/create-slab.ts';

describe('a slab', () => {
  it('gives arrays that do not overlap, also where one is larger than the slab', () => {
    const take = createSlab((length) => new Int32Array(length));
    const taken = [3, 20_000, 20_000, 50_000, 0, 2].map((length, at) => take(length).fill(at + 1));
    expect(taken.map((array) => array.length)).toEqual([3, 20_000, 20_000, 50_000, 0, 2]);
    expect(taken.every((array, at) => array.every((value) => value === at + 1))).toBe(true);
  });
});
