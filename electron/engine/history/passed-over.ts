import type { DatabaseSync } from 'node:sqlite';

type ImportRow = { number: number; id: string; undoes: string | null; imported: number };

/**
 * The numbers of batches that count as never made: an import that was undone, so that it can be made again, with its undo. Whatever
 * else was undone counts as known and decided against.
 */
export function createPassedOver(db: DatabaseSync): () => ReadonlySet<number> {
  const newestFirst = db.prepare(
    'SELECT number, id, undoes, imported FROM batch WHERE undoes IS NOT NULL OR imported = 1 ORDER BY number DESC',
  );
  return () => {
    const undoneBy = new Map<string, number>();
    const passedOver = new Set<number>();
    // The columns of the statement are those of its row.
    for (const { number, id, undoes, imported } of newestFirst.all() as ImportRow[]) {
      const undo = undoneBy.get(id);
      if (undo === undefined && undoes !== null) undoneBy.set(undoes, number);
      if (undo !== undefined && imported === 1) passedOver.add(undo).add(number);
    }
    return passedOver;
  };
}
