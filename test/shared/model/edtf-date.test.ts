import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfDate, edtfSpan } from '../../../shared/model/edtf-date.ts';

const days = (text: string) => {
  const span = edtfSpan(text);
  return span && [span.start, span.end];
};

describe('edtfSpan', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-02-23', '2026-02-23', '2026-02-23'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('reads %s as the days from %s to %s', (text, start, end) => expect(days(text)).toEqual([start, end]));

  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['0004-02', '0004-02-29'],
    ['0100-02', '0100-02-28'],
  ])('knows the last day of %s', (text, end) => expect(days(text)?.[1]).toBe(end));

  it('takes 29 February in leap years alone', () => {
    expect(days('2024-02-29')).toEqual(['2024-02-29', '2024-02-29']);
    expect([edtfSpan('2023-02-29'), edtfSpan('1900-02-29')]).toEqual([null, null]);
  });

  it.each([
    ['2026-02~', true, false],
    ['2026-02?', false, true],
    ['2026-02%', true, true],
    ['2026-02', false, false],
  ])('reads the mark of %s', (text, approximate, uncertain) => {
    expect(edtfSpan(text)).toMatchObject({ approximate, uncertain, precision: 'month' });
  });

  it.each([
    ['2026', 'year'],
    ['2026-02', 'month'],
    ['2026-02-23', 'day'],
    ['2025/2026-02-23', 'year'],
    ['2026-02/2026-03-01', 'month'],
    ['2026-02-23/..', 'day'],
  ])('is as precise as the coarser end of %s: to the %s', (text, precision) => {
    expect(edtfSpan(text)?.precision).toBe(precision);
  });

  it.each([
    ['2026-02-23/2026-03', '2026-02-23', '2026-03-31'],
    ['2025/2026', '2025-01-01', '2026-12-31'],
    ['2026-02-23/2026-02-23', '2026-02-23', '2026-02-23'],
    ['2026-02/2026-02-10', '2026-02-01', '2026-02-10'],
    ['../2026-02', null, '2026-02-28'],
    ['2026-02/..', '2026-02-01', null],
  ])('reads the interval %s from %s to %s', (text, start, end) => expect(days(text)).toEqual([start, end]));

  it('is about as sure of an interval as of its ends', () => {
    expect(edtfSpan('2026-01~/2026-02?')).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each([
    '',
    'yesterday',
    '26',
    '2026-2',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-02-00',
    '0000',
    '20260223',
    '2026-02-23T10:00',
    '2026-02-23/2026-02-22',
    '2026/2025',
    '../..',
    '/2026',
    '2026/',
    '2026/2027/2028',
    '2026-21',
    '2026~?',
    ' 2026',
    '-2026',
    '٢٠٢٦',
  ])('refuses "%s"', (text) => expect(edtfSpan(text)).toBeNull());

  it('reads every day that a calendar has as itself', () => {
    const moments = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        expect(days(day)).toEqual([day, day]);
      }),
    );
  });

  it('reads any text as a date or as none, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%') }), (text) => {
        const span = edtfSpan(text);
        expect(span === null || span.start === null || span.end === null || span.start <= span.end).toBe(
          true,
        );
      }),
    );
  });
});

describe('edtfDate', () => {
  it('says what to write instead', () => {
    const result = edtfDate.safeParse('23.02.2026');
    expect(result.error?.issues[0]?.message).toBe(
      '"23.02.2026" is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between',
    );
  });

  it('keeps a date as it was said', () => expect(edtfDate.parse('2026-02~')).toBe('2026-02~'));
});
