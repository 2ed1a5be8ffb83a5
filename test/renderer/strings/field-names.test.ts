import { expect, test } from 'vitest';
import { fieldNames as english } from '../../../renderer/strings/en/field-names.ts';
import { fieldNames as turkish } from '../../../renderer/strings/tr/field-names.ts';
import { ledgerSchemas } from '../../../shared/ledger/ledger.ts';
import { source } from '../../../shared/model/source.ts';

const fields = [source, ...Object.values(ledgerSchemas)].flatMap((schema) => Object.keys(schema.shape));
const shown = [...new Set(fields)].filter((field) => field !== 'id');

test('every field of a record that comes in or is changed has a name in each language', () => {
  expect(shown.filter((field) => !(field in english))).toEqual([]);
  expect(shown.filter((field) => !(field in turkish))).toEqual([]);
});
