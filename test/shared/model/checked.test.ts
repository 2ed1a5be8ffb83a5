import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';

const point = z.strictObject({ x: z.int(), y: z.int().default(0), z: z.int().optional() });

function sentenceOf(value: unknown): string {
  try {
    checked(point, value, 'points.add');
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'BAD_REQUEST') return thrown.message;
    throw thrown;
  }
  return '';
}

describe('checked', () => {
  it('gives the value with its defaults', () =>
    expect(checked(point, { x: 1 }, 'point')).toEqual({ x: 1, y: 0 }));

  it('says what is about which field', () => {
    expect(sentenceOf({ x: 'one' })).toBe('points.add: x: it must be a number, not text.');
  });

  it('says what is about the whole value without a field', () => {
    expect(sentenceOf(null)).toBe('points.add: it must be an object, not null.');
  });

  it('names a field that nobody knows', () =>
    expect(sentenceOf({ x: 1, colour: 'red' })).toContain('"colour"'));

  it('counts the places of a list from zero, as a program does', () => {
    const lists = z.object({ points: z.array(point) });
    expect(() => checked(lists, { points: [{ x: 1 }, {}] }, 'lists')).toThrow(
      'lists: points[1].x: it is missing.',
    );
  });

  it('names the first three and counts the rest', () => {
    const wide = z.object(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, z.string()])));
    expect(() => checked(wide, {}, 'wide')).toThrow(/a: .*; b: .*; c: .*; and 2 more\.$/);
  });
});
