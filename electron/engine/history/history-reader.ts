import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ChangeTimes } from '../../../shared/exchange/change-times.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { Steps } from '../../../shared/model/steps.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import { forEachRow } from './for-each-row.ts';
import { createPassedOver } from './passed-over.ts';
import { createPastReader, type PastReader } from './past-reader.ts';

/** What the history says, as far as it was followed, without reading it. */
export type HistoryReader = PastReader & {
  /** When records of the ledger, and what belongs to them, last changed. */
  readonly changeTimes: () => Steps<ChangeTimes>;
  /** When steps of measures were first filed: the same object until there are others. */
  readonly filedSteps: () => Steps<FiledSteps>;
  /** The keys that signed what was imported from a library and was not undone, the first of them first. */
  readonly signersOf: (origin: string) => readonly string[];
};

export function createHistoryReader(db: DatabaseSync): HistoryReader {
  const times = db.prepare('SELECT id, changed FROM touched WHERE id > ? ORDER BY id LIMIT ?');
  const steps = db.prepare('SELECT key AS id, day FROM step WHERE key > ? ORDER BY key LIMIT ?');
  const countSteps = db.prepare('SELECT count(*) AS count FROM step');
  const lastBatch = db.prepare('SELECT number, id FROM batch ORDER BY number DESC LIMIT 1');
  const batchAt = db.prepare('SELECT id FROM batch WHERE number = ?');
  const signers = db.prepare(
    'SELECT number, signed_by FROM batch WHERE origin = ? AND signed_by IS NOT NULL ORDER BY number',
  );
  const passedOver = createPassedOver(db);
  let filed: FiledSteps = new Map();
  let followed: Readonly<Record<string, SQLOutputValue>> | undefined;
  /** Batches are only added, and steps with them, unless the history was followed anew from its beginning. */
  const isSame = (): boolean =>
    Number(countSteps.get()?.['count']) === filed.size &&
    (followed === undefined || batchAt.get(Number(followed['number']))?.['id'] === followed['id']);
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
      if (isSame()) return filed;
      const last = lastBatch.get();
      const found = new Map<string, Day>();
      yield* forEachRow(steps, (key, row) => found.set(key, String(row['day'])));
      filed = found;
      followed = last;
      return filed;
    },
    signersOf: (origin) => {
      const undone = passedOver();
      const taken = signers.all(origin).filter(({ number }) => !undone.has(Number(number)));
      return [...new Set(taken.map((row) => String(row['signed_by'])))];
    },
  };
}
