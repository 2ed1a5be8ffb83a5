import { expect, test } from 'vitest';
import { en } from '../../../renderer/strings/en.ts';
import { tr } from '../../../renderer/strings/tr.ts';

test('how soon a measure came is said without minus signs, in both languages', () => {
  const spans = [
    [0, 0],
    [1, 1],
    [3, 12],
    [-18, -18],
    [-71, -42],
    [-1, 1],
  ] as const;
  expect(spans.map(([least, most]) => en.measures.afterDays(least, most))).toEqual([
    'the same day',
    '1 day',
    '3 to 12 days',
    '18 days before',
    '42 to 71 days before',
    '1 day before to 1 day after',
  ]);
  expect(spans.map(([least, most]) => tr.measures.afterDays(least, most))).toEqual([
    'aynı gün',
    '1 gün',
    '3–12 gün',
    '18 gün önce',
    '42–71 gün önce',
    '1 gün öncesi ile 1 gün sonrası arası',
  ]);
});
