import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../shared/text/hit-room.ts';
import { distance, hitAfter, hitBefore, isInSentenceOf, nearestHit } from '../../../shared/text/near.ts';

const at = (start: number, end: number, sentence = 0): Hit => ({ start, end, sentence });
const list = [at(0, 4), at(10, 14), at(12, 20), at(30, 34, 1)];

describe('near', () => {
  it('finds the neighbours that do not overlap', () => {
    expect([hitBefore(list, at(11, 13)), hitAfter(list, at(11, 13))]).toEqual([list[0], list[3]]);
  });

  it('finds nothing beyond the ends', () => {
    expect([hitBefore(list, at(2, 3)), hitAfter(list, at(33, 40))]).toEqual([undefined, undefined]);
  });

  it('prefers the nearer side and leaves out what does not fit', () => {
    expect(nearestHit(list, at(22, 24), () => true)).toBe(list[2]);
    expect(nearestHit(list, at(22, 24), ({ sentence }) => sentence === 1)).toBe(list[3]);
    expect(nearestHit(list, at(22, 24), () => false)).toBeUndefined();
  });

  it('measures the gap, none where they touch', () => {
    expect([
      distance(list[0], at(10, 12)),
      distance(list[1], at(12, 13)),
      distance(undefined, at(0, 1)),
    ]).toEqual([6, 0, Number.POSITIVE_INFINITY]);
  });

  it('knows whether a sentence holds a hit, overlapping or not', () => {
    expect([isInSentenceOf(list, at(0, 4)), isInSentenceOf(list, at(40, 41, 2))]).toEqual([true, false]);
  });
});
