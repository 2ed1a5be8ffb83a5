import { describe, expect, it } from 'vitest';
import { firstMeasures } from '../../../shared/ledger/first-measures.ts';
import { aMeasure, anIncident, idOf, ledgerOf } from './sample-records.ts';

const life = (...steps: readonly (readonly [status: string, from: string])[]) => ({
  life: steps.map(([status, from]) => ({ status, from })),
});
const against = (...incidents: readonly number[]) => ({ incidents: incidents.map(idOf) });

describe('the first measure against an incident', () => {
  it('is the earliest that is more than a proposal', () => {
    const ledger = ledgerOf(
      anIncident(1, { happened: '2026-02-23' }),
      aMeasure(2, { ...against(1), ...life(['proposed', '2026-02-24'], ['in-force', '2026-03-25']) }),
      aMeasure(3, { ...against(1), ...life(['announced', '2026-03-05']) }),
    );
    expect(firstMeasures(ledger)).toEqual([
      { incident: idOf(1), measure: idOf(3), from: '2026-03-05', least: 10, most: 10 },
    ]);
  });

  it('lies between two numbers of days where a date is coarse', () => {
    const ledger = ledgerOf(
      anIncident(1, { happened: '2026-02' }),
      aMeasure(2, { ...against(1), ...life(['in-force', '2026-03']) }),
    );
    expect(firstMeasures(ledger)).toMatchObject([{ least: 1, most: 58 }]);
  });

  it('may have been there before, and the fastest stand first', () => {
    const ledger = ledgerOf(
      anIncident(1, { happened: '2026-02-23' }),
      anIncident(2, { happened: '2026-06-01' }),
      aMeasure(3, { ...against(1, 2), ...life(['in-force', '2026-03-01']) }),
    );
    expect(firstMeasures(ledger).map(({ incident, least }) => [incident, least])).toEqual([
      [idOf(2), -92],
      [idOf(1), 6],
    ]);
  });

  it('is not known of incidents without a date or without an answer', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2, { happened: '2026-02-23' }),
      aMeasure(3, { ...against(1), ...life(['in-force', '2026']) }),
      aMeasure(4, { ...against(2), ...life(['proposed', '2026']) }),
    );
    expect(firstMeasures(ledger)).toEqual([]);
  });
});
