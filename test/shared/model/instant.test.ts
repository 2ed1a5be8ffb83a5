import { describe, expect, it } from 'vitest';
import { day, dayOf, instant, instantOf } from '../../../shared/model/instant.ts';

describe('instant', () => {
  it('is written to the millisecond in UTC', () => {
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(instant.safeParse(instantOf(1_771_838_999_123)).success).toBe(true);
  });

  it.each(['2026-02-23', '2026-02-23T10:00:00Z', '2026-02-23T10:00:00.000+01:00', 'now'])(
    'is not %s',
    (text) => {
      expect(instant.safeParse(text).success).toBe(false);
    },
  );

  it('lies in a day of UTC', () => expect(dayOf('2026-02-23T23:59:59.999Z')).toBe('2026-02-23'));
});

describe('day', () => {
  it('is a day of the calendar', () => {
    expect(
      ['2026-02-28', '2026-02-29', '2024-02-29', '2026-2-1'].map((text) => day.safeParse(text).success),
    ).toEqual([true, false, true, false]);
  });
});
