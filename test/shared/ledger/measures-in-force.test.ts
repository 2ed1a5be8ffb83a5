import { describe, expect, it } from 'vitest';
import { inForceOn, measuresInForce } from '../../../shared/ledger/measures-in-force.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { aMeasure, idOf, ledgerOf } from './sample-records.ts';

function measureOf(...life: readonly (readonly [status: string, from: string])[]): Measure {
  const steps = life.map(([status, from]) => ({ status, from }));
  const measure = ledgerOf(aMeasure(1, { life: steps })).measures.get(idOf(1));
  if (!measure) throw new Error('The measure was not made.');
  return measure;
}

/** Day 110 and day 118 of the story that the app must be able to tell. */
const guardrail = measureOf(
  ['announced', '2026-06-10'],
  ['in-force', '2026-06-13'],
  ['withdrawn', '2026-06-21'],
);

describe('inForceOn', () => {
  it.each([
    ['2026-06-09', 'no'],
    ['2026-06-12', 'no'],
    ['2026-06-13', 'yes'],
    ['2026-06-20', 'yes'],
    ['2026-06-21', 'no'],
    ['2026-12-31', 'no'],
  ])('knows a hidden guardrail by the day: on %s %s', (day, expected) => {
    expect(inForceOn(guardrail, day)).toBe(expected);
  });

  it.each(['paused', 'withdrawn', 'superseded', 'proposed', 'announced'])(
    'is not in force when %s',
    (status) => {
      expect(inForceOn(measureOf(['in-force', '2026-01-01'], [status, '2026-02-01']), '2026-02-01')).toBe(
        'no',
      );
    },
  );

  it('counts what is partly in force', () => {
    expect(inForceOn(measureOf(['partly', '2026-01-01']), '2026-05-05')).toBe('yes');
  });

  it('is in force again after a pause', () => {
    const measure = measureOf(['in-force', '2026-01'], ['paused', '2026-02'], ['in-force', '2026-04']);
    expect(['2026-01-31', '2026-03-15', '2026-05-01'].map((day) => inForceOn(measure, day))).toEqual([
      'yes',
      'no',
      'yes',
    ]);
  });

  it.each([
    ['2026-05-31', 'no'],
    ['2026-06-01', 'possibly'],
    ['2026-06-29', 'possibly'],
    ['2026-06-30', 'yes'],
    ['2027-01-01', 'possibly'],
    ['2027-12-31', 'no'],
  ])('says that it cannot tell within coarse dates: on %s %s', (day, expected) => {
    expect(inForceOn(measureOf(['in-force', '2026-06'], ['withdrawn', '2027']), day)).toBe(expected);
  });

  it('takes the later step where two have the same date', () => {
    const measure = measureOf(['announced', '2026-06-13'], ['in-force', '2026-06-13']);
    expect(inForceOn(measure, '2026-06-13')).toBe('yes');
  });

  it('reads "from a day on" as begun on that day, and "by a day" as begun by then', () => {
    expect(inForceOn(measureOf(['in-force', '2026-06-13/..']), '2026-06-13')).toBe('yes');
    expect(inForceOn(measureOf(['in-force', '../2026-06-13']), '2020-01-01')).toBe('possibly');
    expect(inForceOn(measureOf(['in-force', '../2026-06-13']), '2026-06-13')).toBe('yes');
  });
});

describe('measuresInForce', () => {
  it('keeps those that were or may have been in force', () => {
    const coarse = measureOf(['in-force', '2026']);
    const later = measureOf(['in-force', '2026-07-01']);
    expect(measuresInForce([guardrail, coarse, later], '2026-06-15')).toEqual([guardrail, coarse]);
  });
});
