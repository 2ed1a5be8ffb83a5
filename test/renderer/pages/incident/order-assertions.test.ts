import { expect, test } from 'vitest';
import { orderAssertions } from '../../../../renderer/pages/incident/order-assertions.ts';
import { assertion } from '../../../../shared/model/assertion.ts';
import { idOf, vendor } from '../../../shared/ledger/sample-records.ts';

const said = (n: number, day: string | null, answers: number | null = null) =>
  assertion.parse({
    id: idOf(n),
    claim: idOf(900),
    speaker: vendor,
    stance: 'asserts',
    said: day,
    answers: answers === null ? null : idOf(answers),
  });

test('assertions stand in the order of their days, answers under what they answer', () => {
  const placed = orderAssertions([
    said(1, '2026-09-07'),
    said(2, '2026-02-24', 3),
    said(3, '2026-02-23'),
    said(4, null),
    said(5, '2026-02-25', 2),
    said(6, '2026-03-01', 77),
  ]);
  expect(placed.map(({ assertion: { id }, depth }) => [Number(id.slice(-3)), depth])).toEqual([
    [3, 0],
    [2, 1],
    [5, 2],
    [6, 0],
    [1, 0],
    [4, 0],
  ]);
});
