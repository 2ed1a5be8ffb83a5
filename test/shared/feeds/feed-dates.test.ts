import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { believedDate, feedDate } from '../../../shared/feeds/feed-dates.ts';

const read = (text: string): string | null => {
  const moment = feedDate(text);
  return moment === null ? null : new Date(moment).toISOString();
};

describe('feedDate reads what feeds write', () => {
  test.each<[text: string, moment: string]>([
    // RFC 822 and its relatives
    ['Thu, 05 Feb 2026 10:30:00 GMT', '2026-02-05T10:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 +0200', '2026-02-05T08:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 -0530', '2026-02-05T16:00:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 +02:00', '2026-02-05T08:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 Z', '2026-02-05T10:30:00.000Z'],
    ['5 Feb 2026 10:30 EST', '2026-02-05T15:30:00.000Z'],
    ['Thurs, 5 Feb 2026 10:30:00 EDT', '2026-02-05T14:30:00.000Z'],
    ['Thu, 5 Feb 26 10:30:00 PST', '2026-02-05T18:30:00.000Z'],
    ['Thu, 05 Feb 99 10:30:00 GMT', '1999-02-05T10:30:00.000Z'],
    ['Thu,05 Feb 2026 10:30:00 GMT', '2026-02-05T10:30:00.000Z'],
    ['Thu 05 Feb 2026 10:30:00 GMT', '2026-02-05T10:30:00.000Z'],
    ['Thursday, 05 February 2026 10:30:00 GMT', '2026-02-05T10:30:00.000Z'],
    ['05-Feb-2026 10:30:00 GMT', '2026-02-05T10:30:00.000Z'],
    ['05 Feb 2026', '2026-02-05T00:00:00.000Z'],
    ['Thu, 05 Feb 2026 24:00:00 GMT', '2026-02-06T00:00:00.000Z'],
    ['Wed, 31 Dec 2025 23:59:60 GMT', '2026-01-01T00:00:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 ET', '2026-02-05T15:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 MEST', '2026-02-05T08:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 MET', '2026-02-05T09:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 Etc/GMT', '2026-02-05T10:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 constructor', '2026-02-05T10:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00', '2026-02-05T10:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30:00 GMT+0100', '2026-02-05T09:30:00.000Z'],
    ['Thu, 05 Feb 2026 10:30 PM GMT', '2026-02-05T22:30:00.000Z'],
    ['  Thu,  05 Feb\n2026 10:30:00   GMT ', '2026-02-05T10:30:00.000Z'],
    // ISO 8601 and W3C
    ['2026-02-05T10:30:00Z', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05T10:30:00.123Z', '2026-02-05T10:30:00.123Z'],
    ['2026-02-05T10:30:00,5Z', '2026-02-05T10:30:00.500Z'],
    ['2026-02-05T10:30:00.123456+02:00', '2026-02-05T08:30:00.123Z'],
    ['2026-02-05T10:30+0200', '2026-02-05T08:30:00.000Z'],
    ['2026-02-05T10:30Z', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05 10:30:00', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05 10:30:00 -0500', '2026-02-05T15:30:00.000Z'],
    ['2026-02-05 10:30:00 UTC', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05t10:30:00z', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05T10:30:00', '2026-02-05T10:30:00.000Z'],
    ['2026-02-05', '2026-02-05T00:00:00.000Z'],
    ['2026-02', '2026-02-01T00:00:00.000Z'],
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['20260205', '2026-02-05T00:00:00.000Z'],
    ['20260205T103000Z', '2026-02-05T10:30:00.000Z'],
    ['2026-036', '2026-02-05T00:00:00.000Z'],
    ['2026036', '2026-02-05T00:00:00.000Z'],
    ['2026-02-05T24:00:00Z', '2026-02-06T00:00:00.000Z'],
    // C and people
    ['Thu Feb  5 10:30:00 2026', '2026-02-05T10:30:00.000Z'],
    ['Thu Feb  5 10:30:00 PST 2026', '2026-02-05T18:30:00.000Z'],
    ['Thu Feb 05 10:30:00 +0100 2026', '2026-02-05T09:30:00.000Z'],
    ['February 5, 2026', '2026-02-05T00:00:00.000Z'],
    ['Feb 5th, 2026', '2026-02-05T00:00:00.000Z'],
    ['February 5, 2026 10:30 pm', '2026-02-05T22:30:00.000Z'],
    ['Thursday, February 5, 2026 at 12:05 AM', '2026-02-05T00:05:00.000Z'],
    ['2/5/2026', '2026-02-05T00:00:00.000Z'],
    ['2/5/2026 1:30 PM', '2026-02-05T13:30:00.000Z'],
    ['25/2/2026', '2026-02-25T00:00:00.000Z'],
    ['05.02.2026 10:30', '2026-02-05T10:30:00.000Z'],
    ['1770287400', '2026-02-05T10:30:00.000Z'],
    ['1770287400000', '2026-02-05T10:30:00.000Z'],
    // other languages
    ['jeu., 05 févr. 2026 10:30:00 +0100', '2026-02-05T09:30:00.000Z'],
    ['Do, 05 Mär 2026 10:30:00 +0100', '2026-03-05T09:30:00.000Z'],
    ['5 Dez 2025', '2025-12-05T00:00:00.000Z'],
    ['Per, 05 Şub 2026 10:30:00 +0300', '2026-02-05T07:30:00.000Z'],
    ['5 de ago de 2025', '2025-08-05T00:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  test.each([
    '',
    'yesterday',
    'soon',
    '2026-13-05',
    '2026-02-30',
    '31 Feb 2026',
    '2026-02-05T25:00:00Z',
    '2026-02-05T10:61:00Z',
    'Thu, 05 Foo 2026 10:30:00 GMT',
    '-0001-01-01',
    '0000-00-00 00:00:00',
    '99999999999999999999',
    '32/13/2026',
    'Thu, 99 Feb 2026',
    '5 constructor 2026',
    '2026-367',
  ])('%j is no date', (text) => {
    expect(read(text)).toBeNull();
  });

  test('never throws, and gives a moment that a calendar can show', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-:/., TZ+GMTFeb') })),
        (text) => {
          const moment = feedDate(text);
          expect(moment === null || !Number.isNaN(new Date(moment).getTime())).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('reads every moment that JavaScript prints, in each of its forms', () => {
    const moments = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(feedDate(moment.toISOString())).toBe(moment.getTime());
        expect(feedDate(moment.toUTCString())).toBe(Math.floor(moment.getTime() / 1000) * 1000);
      }),
    );
  });

  test('reads a long text of digits without waiting', () => {
    const started = performance.now();
    for (const unit of ['1', ' ', 'a ', '1-', 'é', ': ']) feedDate(unit.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('believedDate', () => {
  const now = Date.parse('2026-02-23T12:00:00Z');

  test('takes the first that can be believed', () => {
    expect(believedDate(['soon', '2026-02-20', '2026-02-21'], now)).toBe(Date.parse('2026-02-20'));
  });
  test('takes up to a day ahead, for clocks and zones that are off', () => {
    expect(believedDate(['2026-02-24T11:59:00Z'], now)).toBe(Date.parse('2026-02-24T11:59:00Z'));
    expect(believedDate(['2026-02-24T12:01:00Z'], now)).toBeNull();
  });
  test('takes nothing from before there were feeds', () => {
    expect(believedDate(['1994-12-31'], now)).toBeNull();
    expect(believedDate(['1970-01-01T00:00:00Z'], now)).toBeNull();
    expect(believedDate(['0001-01-01T00:00:00Z'], now)).toBeNull();
  });
  test('takes nothing of the far future', () => {
    expect(believedDate(['2099-01-01', '275760-01-01'], now)).toBeNull();
  });
  test('has nothing to take from nothing', () => {
    expect(believedDate([], now)).toBeNull();
  });
});
