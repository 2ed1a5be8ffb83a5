import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeAt, recordId, uuidV7 } from '../../../shared/model/record-id.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  it('writes the time first, then version and variant, then what is random', () => {
    const bytes = Uint8Array.from([0xff, 1, 0xff, 3, 4, 5, 6, 7, 8, 9]);
    expect(uuidV7(0x0123_4567_89ab, bytes)).toBe('01234567-89ab-7f01-bf03-040506070809');
  });

  it('gives an id that the schema takes, whatever the time and the chance', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 48 - 1 }), random, (milliseconds, bytes) => {
        expect(recordId.safeParse(uuidV7(milliseconds, bytes)).success).toBe(true);
      }),
    );
  });

  it('gives ids that sort by the time of making', () => {
    const times = fc.nat({ max: 2 ** 48 - 2 });
    fc.assert(
      fc.property(times, random, random, (milliseconds, a, b) => {
        expect(uuidV7(milliseconds, a) < uuidV7(milliseconds + 1, b)).toBe(true);
      }),
    );
  });

  it('takes a clock before 1970 for 1970 and drops fractions', () => {
    expect(uuidV7(-5, new Uint8Array(10))).toBe('00000000-0000-7000-8000-000000000000');
    expect(uuidV7(1.9, new Uint8Array(10))).toBe('00000000-0001-7000-8000-000000000000');
  });

  it('does not change the bytes that it is given', () => {
    const bytes = new Uint8Array(10).fill(0xff);
    uuidV7(0, bytes);
    expect([...bytes]).toEqual(Array.from({ length: 10 }, () => 0xff));
  });
});

describe('recordId', () => {
  it.each(['', 'x', '01234567-89ab-4f01-bf03-040506070809', '01234567-89AB'])('refuses "%s"', (id) => {
    expect(recordId.safeParse(id).success).toBe(false);
  });
});

describe('madeAt', () => {
  it('reads the time that an id was made with', () => {
    const id = uuidV7(Date.parse('2026-02-23T09:30:00.123Z'), new Uint8Array(10).fill(7));
    expect(madeAt(id)).toBe('2026-02-23T09:30:00.123Z');
  });

  it('gives a moment for every id, the last that a date can name where the id lies beyond', () => {
    expect(madeAt('ffffffff-ffff-7000-8000-000000000000')).toBe('9999-12-31T00:00:00.000Z');
  });
});
