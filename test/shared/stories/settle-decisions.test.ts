import { describe, expect, it } from 'vitest';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import { areApart, settleDecisions } from '../../../shared/stories/settle-decisions.ts';

const decision = (day: number, verdict: StoryDecision['verdict'], ...groups: string[][]): StoryDecision => ({
  id: `0198000${day}-0000-7000-8000-000000000000`,
  verdict,
  groups,
  at: `2026-03-0${day}T00:00:00.000Z`,
});
const apart = (decisions: readonly StoryDecision[], a: string, b: string): boolean => {
  const { sides } = settleDecisions(decisions);
  return areApart(sides.get(a), sides.get(b));
};

describe('settled decisions', () => {
  it('put together what was joined, through any number of joins', () => {
    const joins = [
      decision(1, 'same', ['a', 'b']),
      decision(2, 'same', ['c', 'b']),
      decision(3, 'same', ['d', 'e']),
    ];
    expect(settleDecisions(joins).together).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });

  it('keep apart what was said not to be the same, and nothing within a side', () => {
    const parted = [decision(1, 'not-same', ['a', 'b'], ['c'])];
    expect([apart(parted, 'a', 'c'), apart(parted, 'c', 'b'), apart(parted, 'a', 'b')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(apart(parted, 'a', 'x')).toBe(false);
  });

  it('let the newest decision win, in whatever order they are read', () => {
    const joinedLast = [decision(1, 'not-same', ['a'], ['b']), decision(2, 'same', ['a', 'b'])];
    const partedLast = [decision(1, 'same', ['a', 'b']), decision(2, 'not-same', ['a'], ['b'])];
    for (const list of [joinedLast, joinedLast.toReversed()]) {
      expect(apart(list, 'a', 'b')).toBe(false);
      expect(settleDecisions(list).together).toEqual([['a', 'b']]);
    }
    for (const list of [partedLast, partedLast.toReversed()]) {
      expect(apart(list, 'a', 'b')).toBe(true);
      expect(settleDecisions(list).together.filter((ids) => ids.length > 1)).toEqual([]);
    }
  });

  it('refuse an older join only across the fence', () => {
    const list = [decision(1, 'same', ['a', 'b', 'c']), decision(2, 'not-same', ['a'], ['c'])];
    expect(settleDecisions(list).together.find((ids) => ids.length > 1)).toEqual(['a', 'b']);
  });
});
