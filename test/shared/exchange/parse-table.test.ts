import { describe, expect, it } from 'vitest';
import { guessSeparator, parseTable, type Separator } from '../../../shared/exchange/parse-table.ts';

const rows = (text: string, separator: Separator = ',') => [...parseTable(text, separator)];
const cells = (text: string, separator: Separator = ',') => rows(text, separator).map((row) => row.cells);

describe('parseTable', () => {
  it('reads quotes, doubled quotes, separators and lines inside of a cell', () => {
    expect(cells('"a, ""b""","c\r\nd",e\r\n,"",f')).toEqual([
      ['a, "b"', 'c\r\nd', 'e'],
      ['', '', 'f'],
    ]);
  });

  it('takes every end of line, and passes over blank ones', () => {
    expect(cells('a,b\rc,d\n\n,\r\ne,f\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('says on which line a row begins, also after cells of several lines', () => {
    expect(rows('a\n"b\nc"\n\nd').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('takes a quote inside of a cell for a letter', () => {
    expect(cells('5" disk,"a"b')).toEqual([['5" disk', 'ab']]);
  });

  it('says of a row that cannot be read what is wrong, and reads on', () => {
    expect(rows(`${'x'.repeat(100_001)},a\nb,c`)).toEqual([
      { line: 1, cells: ['a'], flaw: 'a cell is longer than any field' },
      { line: 2, cells: ['b', 'c'], flaw: null },
    ]);
    expect(rows(`${','.repeat(600)}\nb`)).toMatchObject([
      { flaw: 'it has more than 500 cells' },
      { cells: ['b'], flaw: null },
    ]);
    expect(rows('a\n"b\nc')).toEqual([
      { line: 1, cells: ['a'], flaw: null },
      { line: 2, cells: [''], flaw: 'a quote in it is never closed, so that it has no end' },
    ]);
  });
});

describe('guessSeparator', () => {
  it.each([
    ['a,b;c,d\n;;;;;', ','],
    ['a;b,c;d', ';'],
    ['"a,b,c"\t"d"', '\t'],
    ['"a\n,,,";b', ';'],
    ['alone', ','],
  ])('finds in %j the separator %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});
