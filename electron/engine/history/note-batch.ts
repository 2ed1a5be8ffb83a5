import type { DatabaseSync } from 'node:sqlite';
import { touchedBy } from '../../../shared/exchange/change-times.ts';
import { isLedgerKind } from '../../../shared/ledger/ledger.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import { dayOf } from '../../../shared/model/instant.ts';
import { stepKeysIn } from '../../../shared/timeline/filed-steps.ts';

/** Notes what follows from a batch. They come in the order in which they were written. */
export type NoteBatch = (batch: HistoryBatch) => void;

type Known = {
  readonly kind: string | null;
  readonly batch: number | null;
  readonly place: number | null;
};

export function createNoteBatch(db: DatabaseSync): NoteBatch {
  const addBatch = db.prepare(
    'INSERT INTO batch (id, at, who, undoes, imported, origin, signed_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const touch = db.prepare(
    `INSERT INTO touched (id, changed) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET changed = max(changed, excluded.changed)`,
  );
  const known = db.prepare('SELECT kind, batch, place FROM touched WHERE id = ?');
  const setLatest = db.prepare('UPDATE touched SET kind = ?, batch = ?, place = ?, gone = ? WHERE id = ?');
  const setKind = db.prepare('UPDATE touched SET kind = ? WHERE id = ?');
  const addPast = db.prepare('INSERT INTO past (id, batch, place, form, told) VALUES (?, ?, ?, ?, ?)');
  const forgetPast = db.prepare('DELETE FROM past WHERE id = ?');
  const addStep = db.prepare('INSERT INTO step (key, day) VALUES (?, ?) ON CONFLICT (key) DO NOTHING');
  // The columns are those of the table.
  const knownOf = (id: string) => known.get(id) as Known | undefined;

  /** What a change leaves is in the records; what it replaces is past. */
  const noteChange = ({ kind, id, before, after }: RecordChange, batch: number, place: number): void => {
    const last = knownOf(id);
    const isOther = last?.kind != null && last.kind !== kind;
    if (isOther) forgetPast.run(id);
    else if (last?.batch != null) addPast.run(id, last.batch, last.place, 'ours', JSON.stringify(before));
    setLatest.run(kind, batch, place, after === null ? 1 : 0, id);
  };
  const noteVersions = ({ changes, imported }: HistoryBatch, batch: number): void => {
    let place = changes.length;
    for (const { kind, id, record, earlier } of imported?.versions ?? []) {
      if (!isLedgerKind(kind)) continue;
      const last = knownOf(id);
      if (last === undefined) touch.run(id, 0);
      if (last?.kind == null) setKind.run(kind, id);
      else if (last.kind !== kind) continue;
      if (record !== undefined) addPast.run(id, batch, place++, 'theirs', JSON.stringify(record));
      if (earlier.length > 0) addPast.run(id, batch, place++, 'names', JSON.stringify(earlier));
    }
  };
  return (batch) => {
    const { batch: id, at, who, undoes, changes, imported } = batch;
    const by = imported?.by ?? who;
    const origin = imported?.library ?? null;
    const added = addBatch.run(id, at, by, undoes, imported ? 1 : 0, origin, imported?.signedBy ?? null);
    const number = Number(added.lastInsertRowid);
    const ofLedger = changes.filter(({ kind }) => isLedgerKind(kind));
    const moment = Date.parse(at);
    for (const touched of new Set(ofLedger.flatMap(touchedBy))) touch.run(touched, moment);
    // Within a batch the last change comes first, as it does among batches.
    for (const [at, change] of ofLedger.entries()) noteChange(change, number, changes.length - 1 - at);
    noteVersions(batch, number);
    for (const key of stepKeysIn(ofLedger)) addStep.run(key, dayOf(at));
  };
}
