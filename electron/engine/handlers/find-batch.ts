import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import type { Library } from '../library/library.ts';

/** The batch that is meant, and all that came after it, oldest first. Without a name: the newest that still stands. */
export async function findBatch(
  named: string | undefined,
  library: Library,
): Promise<{ readonly wanted: HistoryBatch; readonly later: readonly HistoryBatch[] }> {
  const later: HistoryBatch[] = [];
  const undone = new Set<string>();
  for await (const entry of library.newestFirst()) {
    const stands = entry.undoes === null && !undone.has(entry.batch);
    if (named === undefined ? stands : entry.batch === named) {
      return { wanted: entry, later: later.toReversed() };
    }
    if (entry.undoes !== null && !undone.has(entry.batch)) undone.add(entry.undoes);
    later.push(entry);
  }
  throw named === undefined
    ? new AppError('NOT_FOUND', 'There is nothing to undo: the history holds no change that still stands.')
    : new AppError(
        'NOT_FOUND',
        `There is no batch ${named} in the history; "history" shows those there are.`,
      );
}
