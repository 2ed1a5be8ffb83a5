import { expect, it } from 'vitest';
import { changeClock, touchedBy } from '../../../shared/exchange/change-times.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { aClaim, anAssertion, anIncident, idOf, ledgerOf } from '../ledger/sample-records.ts';

const made = '2025-08-31T12:00:24.064Z';

it('gives a record that nothing changed the time of its making', () => {
  expect(changeClock(new Map())(idOf(1))).toBe(made);
});

it('never goes back before the making, as a clock may', () => {
  expect(changeClock(new Map([[idOf(1), Date.UTC(2001)]]))(idOf(1))).toBe(made);
  expect(changeClock(new Map([[idOf(1), Date.UTC(2030)]]))(idOf(1))).toBe('2030-01-01T00:00:00.000Z');
});

it('counts what belongs to a record as its change, also what is removed', () => {
  const ledger = ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2));
  const removal = removeRecord(ledger, 'assertion', idOf(3));
  expect([...new Set(removal.flatMap(touchedBy))]).toEqual([idOf(3), idOf(2)]);
});
