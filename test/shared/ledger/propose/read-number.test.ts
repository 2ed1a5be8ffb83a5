import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../shared/ledger/propose/read-number.ts';

const valuesOf = (folded: string): readonly number[] => readNumbers(folded).map(({ value }) => value);

describe('numbers', () => {
  it.each([
    ['24,000 accounts', 24_000],
    ['24.000 konten', 24_000],
    ['24 000 comptes', 24_000],
    ['24 bin hesap', 24_000],
    ['3 bin 400 bilgisayar', 3400],
    ['2.4万个账户', 24_000],
    ['1600万次', 16_000_000],
    ['1.2亿元', 120_000_000],
    ['16 mio. anfragen', 16_000_000],
    ['2,3 millionen euro', 2_300_000],
    ['16 milyondan fazla', 16_000_000],
    ['40 bini askin', 40_000],
    ['1,8 milyon', 1_800_000],
    ['22,5 millones', 22_500_000],
    ['3 mil millones', 3_000_000_000],
    ['1.5 billion', 1_500_000_000],
    ['$2m', 2_000_000],
    ['some thirty targets', 30],
    ['une trentaine de', 30],
  ])('reads %s', (folded, value) => {
    expect(valuesOf(folded)).toEqual([value]);
  });

  it('leaves out what is part of a word or a version', () => {
    expect(valuesOf('gpt4 and h100 and 4.2.1')).toEqual([]);
  });
});
