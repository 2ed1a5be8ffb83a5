import { expect, test } from 'vitest';
import { sortById } from '../../../shared/ledger/sort-by-id.ts';

test('puts records into the order of their ids, in the same map', () => {
  const records = new Map([
    ['b', 2],
    ['c', 3],
    ['a', 1],
  ]);
  sortById(records);
  expect([...records]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
});

test('leaves what is in order, and nothing at all, as it is', () => {
  const records = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  sortById(records);
  expect([...records.keys()]).toEqual(['a', 'b']);
  const none = new Map<string, number>();
  sortById(none);
  expect([...none]).toEqual([]);
});
