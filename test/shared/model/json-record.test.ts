import { expect, it } from 'vitest';
import { jsonRecord } from '../../../shared/model/json-record.ts';

it.each([
  ['nothing', {}],
  ['all forms of values', { a: 'b', c: 1, d: true, e: null, f: [1, [null]], g: { h: [{}] } }],
])('takes an object of %s as it is', (_name, value) => {
  expect(jsonRecord.parse(value)).toEqual(value);
});

it.each([
  ['a list', []],
  ['a text', 'x'],
  ['null', null],
  ['a number that JSON has not', { a: Number.NaN }],
  ['what is not there', { a: undefined }],
  ['a function, deep inside', { a: [{ b: () => 1 }] }],
  ['an object of a class', { a: new Map() }],
])('refuses %s', (_name, value) => {
  expect(jsonRecord.safeParse(value).success).toBe(false);
});
