import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOfNumber,
  numberAt,
  panned,
  pixelsPerDay,
  scaleOver,
  xOf,
  zoomed,
} from '../../../shared/timeline/timeline-scale.ts';

const february = scaleOver('2026-02-01', '2026-02-28', 280);

describe('a timeline scale', () => {
  it('counts days from 1970 on and back', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-02-29')]).toEqual([
      0, -1, 11_016,
    ]);
    expect([dayOfNumber(0), dayOfNumber(-1), dayOfNumber(11_016.9)]).toEqual([
      '1970-01-01',
      '1969-12-31',
      '2000-02-29',
    ]);
  });

  it('shows both of its days whole', () => {
    expect(pixelsPerDay(february)).toBe(10);
    expect(xOf(february, dayNumber('2026-02-01'))).toBe(0);
    expect(xOf(february, dayNumber('2026-02-28') + 1)).toBe(280);
  });

  it('finds the day under a pixel', () => {
    expect(dayOfNumber(numberAt(february, 225))).toBe('2026-02-23');
  });

  it('keeps what is under the pointer where it is when zooming', () => {
    const closer = zoomed(february, 2, 140);
    expect(closer).toEqual({ start: dayNumber('2026-02-08'), end: dayNumber('2026-02-22'), width: 280 });
    expect(numberAt(closer, 140)).toBe(numberAt(february, 140));
  });

  it('does not zoom closer than two days nor farther than a thousand years', () => {
    const near = zoomed(february, 1e9, 0);
    const far = zoomed(february, 1e-9, 0);
    expect([near.end - near.start, far.end - far.start]).toEqual([2, 400_000]);
  });

  it('moves by pixels', () => {
    expect(panned(february, -10)).toEqual({ ...february, start: february.start - 1, end: february.end - 1 });
  });

  it('comes back to where it was after zooming in and out at one place', () => {
    const factors = fc.double({ min: 0.5, max: 4, noNaN: true });
    fc.assert(
      fc.property(factors, fc.integer({ min: 0, max: 280 }), (factor, x) => {
        const back = zoomed(zoomed(february, factor, x), 1 / factor, x);
        expect(back.start).toBeCloseTo(february.start, 6);
        expect(back.end).toBeCloseTo(february.end, 6);
      }),
    );
  });
});
