import { expect, it } from 'vitest';
import { createRecentBatches } from '../../../electron/engine/library/recent-batches.ts';
import { batchOf, idOf } from '../../shared/ledger/sample-records.ts';

const change = (n: number) => ({ kind: 'claim' as const, id: idOf(n), before: null, after: null });

it('tells what changed after a batch, the earliest first', () => {
  const recent = createRecentBatches(4);
  recent.add([batchOf(5, [change(1), change(2)]), batchOf(6, [change(3)])]);
  recent.add([batchOf(7, [change(4)])]);
  expect(recent.since(5)).toEqual([change(3), change(4)]);
  expect(recent.since(4)).toHaveLength(4);
  expect(recent.since(7)).toEqual([]);
});

it('does not know what changed before the library was opened', () => {
  expect(createRecentBatches(4).since(3)).toBeNull();
});

it('forgets the batches that are long past, and says so', () => {
  const recent = createRecentBatches(0);
  const large = Array.from({ length: 15_000 }, (_, n) => change(n));
  recent.add([batchOf(1, large)]);
  expect(recent.since(0)).toHaveLength(15_000);
  recent.add([batchOf(2, large)]);
  expect(recent.since(0)).toBeNull();
  expect(recent.since(1)).toHaveLength(15_000);
});
