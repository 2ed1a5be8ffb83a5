import { expect, it } from 'vitest';
import { daysApart, spanOf } from '../../../shared/stories/span-of.ts';

it('reads days, months, years and moments', () => {
  expect(spanOf('2026-02-03')).toEqual({
    from: Date.parse('2026-02-03'),
    to: Date.parse('2026-02-03T23:59:59.999Z'),
  });
  expect(spanOf('2026-02').from).toBe(Date.parse('2026-02-01'));
  expect(spanOf('2026-02').to).toBe(Date.parse('2026-02-28T23:59:59.999Z'));
  expect(spanOf('2026').to).toBe(Date.parse('2026-12-31T23:59:59.999Z'));
  const moment = Date.parse('2026-02-03T10:00:00Z');
  expect(spanOf('2026-02-03T10:00:00Z')).toEqual({ from: moment, to: moment });
});

it('is open where nothing can be read', () => {
  const open = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  expect(spanOf(null)).toEqual(open);
  expect(spanOf('yesterday')).toEqual(open);
  expect(spanOf('2026-02-03T99:99:99Z')).toEqual(open);
});

it('counts the days that lie at least between two dates', () => {
  expect(daysApart(spanOf('2026-02-01'), spanOf('2026-02-01'))).toBe(0);
  expect(Math.floor(daysApart(spanOf('2026-02-01'), spanOf('2026-02-20')))).toBe(18);
  expect(daysApart(spanOf('2026-02'), spanOf('2026-02-20'))).toBe(0);
  expect(daysApart(spanOf(null), spanOf('2026-02-20'))).toBe(0);
});
