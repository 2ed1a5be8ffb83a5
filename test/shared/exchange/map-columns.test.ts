import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../../shared/exchange/map-columns.ts';

const fields = (...given: Parameters<typeof mapColumns>) =>
  mapColumns(...given).map(({ name, field }) => [name, field]);

describe('mapColumns', () => {
  it('puts what a person says before the guess, and keeps the guess of all others', () => {
    const columns = mapColumns(
      ['Title', 'Lab', 'Notes'],
      [
        { column: 'Lab', field: 'accused' },
        { column: 'Notes', field: null },
      ],
    );
    expect(columns).toEqual([
      { name: 'Title', guess: 'title', field: 'title' },
      { name: 'Lab', guess: null, field: 'accused' },
      { name: 'Notes', guess: 'summary', field: null },
    ]);
  });

  it('guesses nothing that can be once only and is said of another column', () => {
    expect(fields(['Title', 'What'], [{ column: 'What', field: 'title' }])).toEqual([
      ['Title', null],
      ['What', 'title'],
    ]);
  });

  it('numbers columns without a head, or with that of another', () => {
    expect(fields(['', 'URL', 'URL'], [{ column: 'URL (2)', field: null }])).toEqual([
      ['Column 1', null],
      ['URL', 'sources'],
      ['URL (2)', null],
    ]);
  });

  it('refuses a column that there is not', () => {
    expect(() => mapColumns(['Title'], [{ column: '__proto__', field: 'title' }])).toThrow(
      'There is no column "__proto__": the table has "Title".',
    );
  });
});
