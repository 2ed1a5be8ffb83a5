import { expect, it } from 'vitest';
import { flawOfApproximateLife, flawOfLife } from '../../../shared/ledger/flaw-of-life.ts';

const life = (...from: string[]) =>
  from.map((each) => ({ status: 'announced' as const, from: each, article: null }));
const isOrdered = (...from: string[]) =>
  [flawOfLife(life(...from)), flawOfApproximateLife(life(...from))].map((flaw) => flaw === null);

it.each([
  ['2026-02-23', '2026-02', '2026'],
  ['2026-02-23', '2026-01~'],
  ['2026-02-23', '2025~'],
  ['2026-02-23', '2020?'],
  ['9999-06~', '9999~'],
  ['0001~', '0001-01-01~'],
])('lets steps from %s stand, as what they mean may be in order', (...from) => {
  expect(isOrdered(...from)).toEqual([true, true]);
});

it('tells steps that run backwards, also where only about the time is known, though not of what may stand already', () => {
  expect(isOrdered('2026-02-23', '2026-01')).toEqual([false, false]);
  expect(isOrdered('2026-02-23', '2020~')).toEqual([true, false]);
  expect(isOrdered('2026-06~', '2026-01-15')).toEqual([true, false]);
});
