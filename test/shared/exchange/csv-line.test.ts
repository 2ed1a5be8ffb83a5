import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvLine, guardFormulas, unguardFormulas } from '../../../shared/exchange/csv-line.ts';
import { readCsv } from '../../support/read-csv.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';

describe('a cell that a program of tables would take for a formula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('gets an apostrophe: %j', (text) => {
    expect(guardFormulas(text)).toBe(`'${text}`);
  });

  it('gets one on each line that begins so', () => {
    expect(guardFormulas('safe\n=cmd\n\n- item')).toBe("safe\n'=cmd\n\n'- item");
  });

  it.each(['a=1', '2026-02-23', 'x\n\ny', '"=1"', "'=1", ''])('but %j is left alone', (text) => {
    expect(guardFormulas(text)).toBe(text);
  });

  it('is not searched for longer than its text is', () => {
    const started = threadMilliseconds();
    guardFormulas(`${'\ufeff \u200b'.repeat(100_000)}x`);
    expect(threadMilliseconds() - started).toBeLessThan(1000);
  });
});

test('a line is read back as it was written, up to the apostrophes', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab";,=+-@\n\t ıİ蒸') });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(readCsv(csvLine(cells))).toEqual([cells.map(guardFormulas)]);
      expect(readCsv(csvLine(cells, ';'), ';')).toEqual([cells.map(guardFormulas)]);
    }),
  );
});

test('the apostrophes that guard a text go again, and no other', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab";,=+-@\n\t ıİ蒸') });
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguardFormulas(guardFormulas(text))).toBe(text);
    }),
  );
  expect(unguardFormulas("'quoted' and 'said'")).toBe("'quoted' and 'said'");
});

test('a number of ours is no formula, and what is not there is empty', () => {
  expect(csvLine([-5, null, undefined, ''])).toBe('"-5","","",""\r\n');
});
