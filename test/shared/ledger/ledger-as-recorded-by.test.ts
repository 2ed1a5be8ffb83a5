import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { applyChanges, emptyLedger, type Ledger } from '../../../shared/ledger/ledger.ts';
import { ledgerAsRecordedBy, recordedBatch } from '../../../shared/ledger/ledger-as-recorded-by.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import { aClaim, anIncident, batchOf, idOf } from './sample-records.ts';

/** A history, each step on its day; the ledger after each of them. */
function history(...steps: readonly (readonly [day: string, (ledger: Ledger) => RecordChange[]])[]) {
  const ledgers = [emptyLedger];
  const batches: HistoryBatch[] = [];
  for (const [day, step] of steps) {
    const before = ledgers.at(-1) ?? emptyLedger;
    const changes = step(before);
    ledgers.push(applyChanges(before, changes));
    batches.push({ ...batchOf(batches.length + 1, changes), at: `${day}T23:59:59.999Z` });
  }
  const by = (day: string) =>
    ledgerAsRecordedBy(ledgers.at(-1) ?? emptyLedger, batches.toReversed().map(recordedBatch), day);
  return { ledgers, by };
}

const create =
  (...sample: ReturnType<typeof anIncident>) =>
  (ledger: Ledger) =>
    createRecord(ledger, ...sample);
const rename = (title: string) => (ledger: Ledger) => updateRecord(ledger, 'incident', idOf(1), { title });

describe('ledgerAsRecordedBy', () => {
  it('gives back the ledger of the end of each day', () => {
    const { ledgers, by } = history(
      ['2026-02-23', create(...anIncident(1))],
      ['2026-02-24', rename('Second')],
      ['2026-02-24', rename('Third')],
      ['2026-03-01', create(...aClaim(2, 1))],
      ['2026-03-02', (ledger) => removeRecord(ledger, 'incident', idOf(1))],
    );
    expect(by('2026-02-22')).toEqual(ledgers[0]);
    expect(by('2026-02-23')).toEqual(ledgers[1]);
    expect(by('2026-02-24')).toEqual(ledgers[3]);
    expect(by('2026-02-28')).toEqual(ledgers[3]);
    expect(by('2026-03-01')).toEqual(ledgers[4]);
    expect(by('2026-03-02')).toEqual(ledgers[5]);
    expect(by('2030-01-01')).toEqual(ledgers[5]);
  });

  it('puts what was removed since where it stood', () => {
    const { by } = history(
      ['2026-02-23', create(...anIncident(1))],
      ['2026-02-23', create(...anIncident(2))],
      ['2026-02-24', (ledger) => removeRecord(ledger, 'incident', idOf(1))],
    );
    expect([...by('2026-02-23').incidents.keys()]).toEqual([idOf(1), idOf(2)]);
  });

  it('goes by the order of the batches where the clock went back for one of them', () => {
    const { ledgers, by } = history(
      ['2026-02-23', create(...anIncident(1))],
      ['2026-02-25', rename('Second')],
      ['2026-02-20', rename('Third')],
      ['2026-02-26', rename('Fourth')],
    );
    expect(by('2026-02-21')).toEqual(ledgers[3]);
    expect(by('2026-02-25')).toEqual(ledgers[3]);
    expect(by('2026-02-26')).toEqual(ledgers[4]);
  });

  it('gives what an older version wrote in the form of this one', () => {
    const { ledgers } = history(['2026-02-23', create(...anIncident(1))]);
    const old = { id: idOf(1), title: 'As it was', happened: null };
    const batch = batchOf(2, [{ kind: 'incident', id: idOf(1), before: old, after: null }]);
    const then = ledgerAsRecordedBy(ledgers[1] ?? emptyLedger, [recordedBatch(batch)], '2026-02-28');
    expect(then.incidents.get(idOf(1))).toEqual({
      ...ledgers[1]?.incidents.get(idOf(1)),
      title: 'As it was',
    });
  });
});
