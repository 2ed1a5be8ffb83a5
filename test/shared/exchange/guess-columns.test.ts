import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../shared/exchange/guess-columns.ts';
import { rowColumns } from '../../../shared/exchange/row-columns.ts';
import { columnsEn } from '../../../shared/words/columns-en.ts';
import { columnsTr } from '../../../shared/words/columns-tr.ts';

describe('guessColumns', () => {
  it('knows heads in English, however they are written', () => {
    expect(guessColumns(['Headline', 'INCIDENT_DATE', 'Alleged deployer', 'Source URL', 'Colour'])).toEqual([
      'title',
      'date',
      'accused',
      'sources',
      null,
    ]);
  });

  it('knows heads in Turkish, with and without their letters', () => {
    expect(guessColumns(['BAŞLIK', 'Olay tarihi', 'Suçlanan', 'aciklama', 'Doğrulama'])).toEqual([
      'title',
      'date',
      'accused',
      'summary',
      'status',
    ]);
  });

  it('takes the first of two columns where there can be one only', () => {
    expect(guessColumns(['Title', 'Name', 'Source', 'URL'])).toEqual(['title', null, 'sources', 'sources']);
  });

  it('knows the columns of our own tables in every language, where a kind is what the row is of', () => {
    const names = rowColumns.map(({ name }) => name);
    const fields = guessColumns(names);
    expect(Object.fromEntries(names.map((name, place) => [name, fields[place]]))).toMatchObject({
      date: 'date',
      kind: 'entry',
      status: 'kind',
      title: 'title',
      addresses: 'sources',
      mark: 'mark',
      id: 'id',
      standing: null,
      sources: null,
    });
    expect(guessColumns(names.map((name) => columnsEn[name]))).toEqual(fields);
    expect(guessColumns(names.map((name) => columnsTr[name]))).toEqual(fields);
  });
});
