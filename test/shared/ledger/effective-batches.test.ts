import { describe, expect, it } from 'vitest';
import { effectiveBatches } from '../../../shared/ledger/effective-batches.ts';
import { batchOf } from './sample-records.ts';

const seqs = (...batches: readonly ReturnType<typeof batchOf>[]) =>
  effectiveBatches(batches).map(({ seq }) => seq);
const one = batchOf(1, []);
const two = batchOf(2, []);
const undoTwo = batchOf(3, [], two.batch);
const redoTwo = batchOf(4, [], undoTwo.batch);

describe('effectiveBatches', () => {
  it('keeps batches that nobody undid', () => expect(seqs(one, two)).toEqual([1, 2]));
  it('cancels a batch and its undo', () => expect(seqs(one, two, undoTwo)).toEqual([1]));
  it('keeps a batch whose undo was undone', () => expect(seqs(one, two, undoTwo, redoTwo)).toEqual([1, 2]));
  it('keeps the undo of something older', () => expect(seqs(undoTwo)).toEqual([3]));
});
