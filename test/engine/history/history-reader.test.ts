import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createHistoryReader } from '../../../electron/engine/history/history-reader.ts';
import { createHistoryTables, emptyHistoryTables } from '../../../electron/engine/history/history-tables.ts';
import { createNoteBatch } from '../../../electron/engine/history/note-batch.ts';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { emptyLedger } from '../../../shared/ledger/ledger.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import { finish } from '../../../shared/model/steps.ts';
import { aMeasure, batchOf } from '../../shared/ledger/sample-records.ts';

it('tells of other steps where a history of as many steps took the place of another', () => {
  const db = new DatabaseSync(':memory:');
  createHistoryTables(db);
  const note = createNoteBatch(db);
  const { filedSteps } = createHistoryReader(db);
  const filed = () => finish(filedSteps());
  const made = (n: number): HistoryBatch => {
    const [kind, id, fields] = aMeasure(n);
    return batchOf(n, createRecord(emptyLedger, kind, id, fields));
  };
  note(made(1));
  const first = filed();
  expect(filed()).toBe(first);
  emptyHistoryTables(db);
  note(made(2));
  const second = filed();
  expect([...first.keys()]).not.toEqual([...second.keys()]);
  expect(second.size).toBe(1);
  note({ ...made(3), changes: [] });
  expect(filed()).toBe(second);
});
