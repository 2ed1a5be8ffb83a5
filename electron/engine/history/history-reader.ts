import type { DatabaseSync } from 'node:sqlite';
import type { ChangeTimes } from '../../../shared/exchange/change-times.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { Steps } from '../../../shared/model/steps.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import { forEachRow } from './for-each-row.ts';
import { createPastReader, type PastReader } from './past-reader.ts';

/** What the history says, as far as it was followed, without reading it. */
export type HistoryReader = PastReader & {
  /** When records of the ledger, and what belongs to them, last changed. */
  readonly changeTimes: () => Steps<ChangeTimes>;
  /** When steps of measures were first filed: the same object until there are more. */
  readonly filedSteps: () => Steps<FiledSteps>;
  /** The keys that signed what was imported from a library. */
  readonly signersOf: (origin: string) => ReadonlySet<string>;
};

export function createHistoryReader(db: DatabaseSync): HistoryReader {
  const times = db.prepare('SELECT id, changed FROM touched WHERE id > ? ORDER BY id LIMIT ?');
  const steps = db.prepare('SELECT key AS id, day FROM step WHERE key > ? ORDER BY key LIMIT ?');
  const countSteps = db.prepare('SELECT count(*) AS count FROM step');
  const signers = db.prepare(
    'SELECT DISTINCT signed_by FROM batch WHERE origin = ? AND signed_by IS NOT NULL',
  );
  let filed: FiledSteps = new Map();
  return {
    ...createPastReader(db),
    changeTimes: function* () {
      const found = new Map<string, number>();
      yield* forEachRow(times, (id, { changed }) => {
        if (changed !== 0) found.set(id, Number(changed));
      });
      return found;
    },
    filedSteps: function* () {
      if (Number(countSteps.get()?.['count']) === filed.size) return filed;
      const found = new Map<string, Day>();
      yield* forEachRow(steps, (key, row) => found.set(key, String(row['day'])));
      filed = found;
      return filed;
    },
    signersOf: (origin) => new Set(signers.all(origin).map((row) => String(row['signed_by']))),
  };
}
