import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';

/** The newest batches as they came into the records, for who keeps something that follows from these. */
export type RecentBatches = {
  readonly add: (batches: readonly HistoryBatch[]) => void;
  /** All that changed after the batch of a number, the earliest first; null where that is too long ago. */
  readonly since: (seq: number) => readonly RecordChange[] | null;
};

/** Who fell further behind than so many changes makes what he keeps anew. */
const keptChanges = 20_000;

export function createRecentBatches(opened: number): RecentBatches {
  /** The number of the newest batch that is not kept any more. */
  let forgotten = opened;
  let kept: readonly HistoryBatch[] = [];
  return {
    add: (batches) => {
      const all = [...kept, ...batches];
      let changes = all.reduce((sum, batch) => sum + batch.changes.length, 0);
      const first = all.findIndex((batch) => {
        if (changes <= keptChanges) return true;
        changes -= batch.changes.length;
        return false;
      });
      const start = first < 0 ? all.length : first;
      forgotten = all[start - 1]?.seq ?? forgotten;
      kept = all.slice(start);
    },
    since: (seq) =>
      seq < forgotten ? null : kept.filter((batch) => batch.seq > seq).flatMap(({ changes }) => changes),
  };
}
