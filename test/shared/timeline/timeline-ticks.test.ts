import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, scaleOver } from '../../../shared/timeline/timeline-scale.ts';
import { timelineTicks } from '../../../shared/timeline/timeline-ticks.ts';

const shown = (first: string, last: string, width: number, spacing = 60) =>
  timelineTicks(scaleOver(first, last, width), spacing).map(({ day, unit }) => `${day} ${unit}`);

describe('timelineTicks', () => {
  it('marks every day when near', () => {
    expect(shown('2026-02-27', '2026-03-02', 400)).toEqual([
      '2026-02-27 day',
      '2026-02-28 day',
      '2026-03-01 month',
      '2026-03-02 day',
      '2026-03-03 day',
    ]);
  });

  it('marks weeks that begin anew with every month', () => {
    expect(shown('2026-01-20', '2026-03-10', 800)).toEqual([
      '2026-01-22 day',
      '2026-02-01 month',
      '2026-02-08 day',
      '2026-02-15 day',
      '2026-02-22 day',
      '2026-03-01 month',
      '2026-03-08 day',
    ]);
  });

  it('marks months, and names the year where one begins', () => {
    expect(shown('2025-11-15', '2026-02-15', 300)).toEqual([
      '2025-12-01 month',
      '2026-01-01 year',
      '2026-02-01 month',
    ]);
  });

  it('marks quarters', () => {
    expect(shown('2025-06-01', '2026-05-31', 400)).toEqual([
      '2025-07-01 month',
      '2025-10-01 month',
      '2026-01-01 year',
      '2026-04-01 month',
    ]);
  });

  it('marks every tenth year when far', () => {
    expect(shown('1980-06-01', '2026-06-01', 300)).toEqual([
      '1990-01-01 year',
      '2000-01-01 year',
      '2010-01-01 year',
      '2020-01-01 year',
    ]);
  });

  it('puts a tick where its day begins', () => {
    expect(timelineTicks(scaleOver('2026-02-01', '2026-02-05', 500), 60)[2]).toEqual({
      day: '2026-02-03',
      x: 200,
      unit: 'day',
    });
  });

  it('does not end with the years that a date can have', () => {
    expect(shown('0001-01-01', '9999-12-31', 800, 100)).toHaveLength(9);
  });

  it('never puts two closer than asked, at any distance', () => {
    const days = fc.integer({ min: 2, max: 30_000 });
    const start = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(start, days, fc.integer({ min: 20, max: 200 }), (from, length, spacing) => {
        const scale = scaleOver(dayOfNumber(from), dayOfNumber(from + length), 1200);
        const xs = timelineTicks(scale, spacing).map(({ x }) => x);
        const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(gaps.every((gap) => gap >= spacing - 1e-6)).toBe(true);
        expect(xs.every((x) => x >= 0 && x <= 1200)).toBe(true);
      }),
    );
  });
});
