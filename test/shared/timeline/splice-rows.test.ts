import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlaces, planRows, spliceList, spliceNumbers } from '../../../shared/timeline/splice-rows.ts';

/** Rows as numbers in order: some of the old go, and fresh ones come at their places. */
const rows = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 400 });
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('rows that become others', () => {
  it('are the old ones without those that go, with the fresh ones between them', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 1, max: 400 }), (given, more, every) => {
        const old = sorted(given);
        const fresh = sorted(more);
        const gone = old.flatMap((_, row) => (row % every === 0 ? [row] : []));
        const places = fresh.map((row) => old.filter((each) => each < row).length);
        const plan = planRows(gone, places);
        const left = old.filter((_, row) => !gone.includes(row));
        const expected = sorted([...left, ...fresh]);
        const found = spliceList(plan, old, fresh);
        expect(sorted(found)).toEqual(expected);
        expect(Array.from(spliceNumbers(plan, Uint32Array.from(old), Uint32Array.from(fresh)))).toEqual(
          found,
        );
        const moved = newPlaces(plan, old.length);
        old.forEach((row, at) => {
          expect(gone.includes(at) ? -1 : row).toBe(gone.includes(at) ? moved[at] : found[moved[at] ?? -1]);
        });
      }),
    );
  });

  it('are the very same where nothing is otherwise', () => {
    const old = ['a', 'b', 'c'];
    expect(spliceList(planRows([1], [1]), old, ['b'])).toBe(old);
    expect(spliceList(planRows([1], [1]), old, ['x'])).toEqual(['a', 'x', 'c']);
  });

  it('leave a column alone that ends before them', () => {
    const plan = planRows([3], [3]);
    expect(spliceList(plan, ['a', 'b'], [])).toEqual(['a', 'b']);
  });
});
