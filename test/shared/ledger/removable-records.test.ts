import { describe, expect, it } from 'vitest';
import { applyChanges, type Ledger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { removableRecords } from '../../../shared/ledger/removable-records.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf, type Sample } from './sample-records.ts';

const samples = [
  anIncident(1),
  aClaim(2, 1),
  anAssertion(3, 2),
  aMeasure(4, { incidents: [idOf(1)] }),
  anIncident(5),
] as const;
const created = creationsOf(ledgerOf(...samples));

function creationsOf(ledger: Ledger): RecordChange[] {
  return ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].map((after) => ({ kind, id: after.id, before: null, after })),
  );
}

const going = (ledger: Ledger): number[] =>
  removableRecords(created, ledger)
    .map(({ id }) => Number(id.slice(-3)))
    .toSorted();
const withMore = (...more: Sample[]): Ledger => ledgerOf(...samples, ...more);

describe('removableRecords', () => {
  it('takes back everything that nobody touched, and leaves an empty ledger', () => {
    const ledger = ledgerOf(...samples);
    const changes = removableRecords(created, ledger);
    expect(creationsOf(applyChanges(ledger, changes))).toEqual([]);
  });

  it('leaves out what is gone already', () => {
    expect(going(ledgerOf(anIncident(5)))).toEqual([5]);
  });

  it('keeps what was changed, and what that names', () => {
    const ledger = ledgerOf(...samples);
    const changed = updateRecord(ledger, 'claim', idOf(2), { text: 'In words of mine' });
    expect(going(applyChanges(ledger, changed))).toEqual([3, 4, 5]);
  });

  it('keeps what a record of a person names, and so on up to the incident', () => {
    expect(going(withMore(anAssertion(6, 2, { stance: 'denies', answers: idOf(3) })))).toEqual([4, 5]);
  });

  it('keeps an incident that a measure of a person answers, without its claims', () => {
    expect(going(withMore(aMeasure(7, { incidents: [idOf(1)] })))).toEqual([2, 3, 4, 5]);
  });

  it('takes back no record that was there before and only changed', () => {
    const [change] = created;
    const earlier = created.map((each) => (each === change ? { ...each, before: each.after } : each));
    expect(removableRecords(earlier, ledgerOf(...samples)).map(({ id }) => id)).not.toContain(change?.id);
  });
});
