import { expect, it } from 'vitest';
import { changedAt, noteChanges } from '../../../shared/exchange/change-times.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { aClaim, anAssertion, anIncident, batchOf, idOf, ledgerOf } from '../ledger/sample-records.ts';

const made = '2025-08-31T12:00:24.064Z';

it('gives a record that nothing changed the time of its making', () => {
  expect(changedAt(new Map(), idOf(1))).toBe(made);
});

it('never goes back before the making, as a clock may', () => {
  expect(changedAt(new Map([[idOf(1), '2001-01-01T00:00:00.000Z']]), idOf(1))).toBe(made);
});

it('counts what belongs to a record as its change, also what was removed since', () => {
  const ledger = ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2));
  const removal = batchOf(1, removeRecord(ledger, 'assertion', idOf(3)));
  const times = new Map<string, string>();
  noteChanges(times, { ...removal, at: '2026-03-02T10:00:00.000Z' });
  noteChanges(times, { ...removal, at: '2026-03-01T10:00:00.000Z' });
  expect([3, 2, 1].map((n) => changedAt(times, idOf(n)))).toEqual([
    '2026-03-02T10:00:00.000Z',
    '2026-03-02T10:00:00.000Z',
    made,
  ]);
});
