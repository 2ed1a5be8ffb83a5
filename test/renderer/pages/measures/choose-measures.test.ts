import { expect, test } from 'vitest';
import { chooseMeasures } from '../../../../renderer/pages/measures/choose-measures.ts';
import { type Measure, measure } from '../../../../shared/model/measure.ts';

const made = (number: number, life: Measure['life']): Measure =>
  measure.parse({
    id: `01990000-0000-7000-8000-00000000000${number}`,
    kind: 'captcha',
    by: { id: null, name: 'Vendor V' },
    title: `Measure ${number}`,
    life,
  });
const early = made(1, [
  { status: 'in-force', from: '2026-03-01', article: null },
  { status: 'withdrawn', from: '2026-05-01', article: null },
]);
const late = made(2, [{ status: 'in-force', from: '2026-04', article: null }]);

test('measures come the youngest first', () => {
  expect(chooseMeasures([early, late], null, '')).toEqual([late, early]);
});

test('a day leaves those that were in force on it, or may have been', () => {
  expect(chooseMeasures([early, late], null, '2026-03-15')).toEqual([early]);
  expect(chooseMeasures([early, late], null, '2026-04-15')).toEqual([late, early]);
  expect(chooseMeasures([early, late], null, '2026-06-01')).toEqual([late]);
});

test('a filter leaves those that it lets through', () => {
  expect(chooseMeasures([early, late], new Set([early.id]), '')).toEqual([early]);
  expect(chooseMeasures([early, late], new Set(), '')).toEqual([]);
});
