import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import { type FiledSteps, fileSteps } from '../../../shared/timeline/filed-steps.ts';
import type { Library } from '../library/library.ts';

/** When steps of measures were filed, as the history says: only what was not read before is read. The same object until it grows. */
export function stepsOfHistory(library: Pick<Library, 'newestFirst'>): () => Promise<FiledSteps> {
  let known: { readonly seq: number; readonly filed: FiledSteps } = { seq: 0, filed: new Map() };
  return async () => {
    const { seq, filed } = known;
    let newest = seq;
    const fresh: HistoryBatch[] = [];
    for await (const batch of library.newestFirst()) {
      if (batch.seq <= seq) break;
      newest = Math.max(newest, batch.seq);
      if (batch.changes.some(({ kind }) => kind === 'measure')) fresh.push(batch);
    }
    // Another request may have read as far meanwhile.
    if (known.seq < newest)
      known = { seq: newest, filed: fresh.length === 0 ? filed : fileSteps(fresh, filed) };
    return known.filed;
  };
}
