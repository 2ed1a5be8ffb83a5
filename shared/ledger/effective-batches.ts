import type { HistoryBatch } from '../model/history-batch.ts';

/**
 * The batches whose changes still stand, oldest first: a batch that was undone and the undo that reversed it
 * cancel each other. An undo of something older than these batches stands, as any other change does.
 */
export function effectiveBatches(batches: readonly HistoryBatch[]): HistoryBatch[] {
  const known = new Set(batches.map((each) => each.batch));
  const undone = new Set<string>();
  const standing: HistoryBatch[] = [];
  for (const each of batches.toReversed()) {
    if (undone.has(each.batch)) continue;
    if (each.undoes !== null) undone.add(each.undoes);
    if (each.undoes === null || !known.has(each.undoes)) standing.push(each);
  }
  return standing.toReversed();
}
