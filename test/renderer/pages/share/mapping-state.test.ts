import { describe, expect, it } from 'vitest';
import {
  fittingMappings,
  isAsMapping,
  wholeMapping,
  withColumn,
} from '../../../../renderer/pages/share/mapping-state.ts';
import type { TableLook } from '../../../../shared/model/table-look.ts';

const table: TableLook = {
  columns: [
    { name: 'Title', guess: 'title', field: 'title' },
    { name: 'Lab', guess: null, field: 'accused' },
    { name: 'Notes', guess: 'summary', field: null },
  ],
  rows: [],
};
const mapping = (name: string, columns: ReturnType<typeof wholeMapping>) => ({ id: name, name, columns });
const weekly = mapping('Weekly', [
  { column: 'Lab', field: 'accused' },
  { column: 'Notes', field: null },
  { column: 'Gone', field: 'date' },
]);

describe('a mapping', () => {
  it('fits where it knows a column', () => {
    expect(fittingMappings([weekly, mapping('Other', [{ column: 'Gone', field: 'date' }])], table)).toEqual([
      weekly,
    ]);
  });

  it('is what a table is taken as where all that it knows is so, and the rest as guessed', () => {
    expect(isAsMapping(table, weekly)).toBe(true);
    expect(isAsMapping(table, mapping('Less', weekly.columns.slice(0, 1)))).toBe(false);
    expect(isAsMapping(table, mapping('Whole', wholeMapping(table)))).toBe(true);
  });

  it('has the last word on a column', () => {
    const said = withColumn(withColumn([], 'Lab', 'target'), 'Lab', null);
    expect(said).toEqual([{ column: 'Lab', field: null }]);
  });
});
