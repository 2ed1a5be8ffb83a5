import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunkSize, packChunk, unpackChunk } from '../../../electron/engine/index/column-chunk.ts';
import { newestFirst } from '../../../electron/engine/index/newest-first.ts';

const anyRows = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(chunkSize - 1),
      moment: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      flags: fc.nat(31).map((flags) => flags | 1),
      terms: fc.array(fc.nat(1000), { maxLength: 8 }),
    }),
    { selector: ({ row }) => row, maxLength: 60 },
  )
  .map((rows) => rows.toSorted((a, b) => a.row - b.row));

const packed = (
  rows: readonly { row: number; moment: number; flags: number; terms: number[] }[],
  number = 0,
) =>
  unpackChunk(
    packChunk(
      rows.map((one) => ({ ...one, row: one.row + number * chunkSize, terms: Uint32Array.from(one.terms) })),
    ),
  );

describe('a chunk', () => {
  test('gives back what was packed, and nothing in its holes', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(5), (rows, number) => {
        const chunk = packed(rows, number);
        const read = Array.from({ length: chunkSize }, (_, row) => ({
          row,
          moment: chunk.moments[row],
          flags: chunk.flags[row],
          terms: [...chunk.terms.subarray(chunk.starts[row], chunk.starts[row + 1])],
        }));
        expect(read.filter(({ flags }) => flags !== 0)).toEqual(rows);
        expect(read.filter(({ flags }) => flags === 0).every(({ terms }) => terms.length === 0)).toBe(true);
      }),
    );
  });
});

describe('newestFirst', () => {
  test('sorts by moment, then by row, and leaves holes out', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (first, second) => {
        const rows = [...first, ...second.map((one) => ({ ...one, row: one.row + chunkSize }))];
        const expected = rows.toSorted((a, b) => b.moment - a.moment || b.row - a.row).map(({ row }) => row);
        expect([...newestFirst([packed(first), packed(second, 1)])]).toEqual(expected);
      }),
    );
  });

  test('moments before 1970 and far in the future do not upset the others', () => {
    const at = (row: number, moment: number) => ({ row, moment, flags: 1, terms: [] });
    const rows = [at(0, -1e12), at(1, 5), at(2, 8e15), at(3, 1_771_837_200_001), at(4, 1_771_837_200_000)];
    expect([...newestFirst([packed(rows)])]).toEqual([2, 3, 4, 1, 0]);
  });
});
