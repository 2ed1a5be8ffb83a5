import { expect, it } from 'vitest';
import { belowCeiling } from '../../../shared/exchange/below-ceiling.ts';
import { changeClock, touchedBy } from '../../../shared/exchange/change-times.ts';
import { emptyLedger } from '../../../shared/ledger/ledger.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf } from '../ledger/sample-records.ts';

const noMeasures = emptyLedger;
const made = '2025-08-31T12:00:24.064Z';

it('gives a record that nothing changed the time of its making', () => {
  expect(changeClock(new Map(), noMeasures)(idOf(1))).toBe(made);
});

it('never goes back before the making, as a clock may', () => {
  expect(changeClock(new Map([[idOf(1), Date.UTC(2001)]]), noMeasures)(idOf(1))).toBe(made);
  expect(changeClock(new Map([[idOf(1), Date.UTC(2030)]]), noMeasures)(idOf(1))).toBe(
    '2030-01-01T00:00:00.000Z',
  );
});

it('counts what belongs to a record as its change, also what is removed', () => {
  const ledger = ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2));
  const removal = removeRecord(ledger, 'assertion', idOf(3));
  expect([...new Set(removal.flatMap(touchedBy))]).toEqual([idOf(3), idOf(2)]);
});

it('tells of an incident by a measure only to whom it tells of the measure', () => {
  const changed = new Map([
    [idOf(1), Date.UTC(2027)],
    [idOf(4), Date.UTC(2030)],
  ]);
  const all = ledgerOf(
    anIncident(1, { handlingMark: 'clear' }),
    anIncident(5, { handlingMark: 'red' }),
    aMeasure(4, { incidents: [idOf(1), idOf(5)] }),
  );
  const timeBelow = (ceiling: 'clear' | 'red') => changeClock(changed, belowCeiling(all, ceiling))(idOf(1));
  expect(timeBelow('red')).toBe('2030-01-01T00:00:00.000Z');
  expect(timeBelow('clear')).toBe('2027-01-01T00:00:00.000Z');
  expect(removeRecord(all, 'measure', idOf(4)).flatMap(touchedBy)).toEqual([idOf(4)]);
});
