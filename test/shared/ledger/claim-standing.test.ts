import { describe, expect, it } from 'vitest';
import { claimStanding } from '../../../shared/ledger/claim-standing.ts';
import { assertionsOf } from '../../../shared/ledger/ledger.ts';
import { aClaim, anAssertion, anIncident, idOf, lab, ledgerOf, vendor } from './sample-records.ts';

const wire = { id: null, name: 'A wire' };

describe('claimStanding', () => {
  it('counts assertions by stance and names each speaker once', () => {
    const ledger = ledgerOf(
      anIncident(1),
      aClaim(2, 1),
      anAssertion(3, 2),
      anAssertion(4, 2, { speaker: wire, stance: 'repeats' }),
      anAssertion(5, 2, { speaker: { id: null, name: 'a WIRE' }, stance: 'repeats' }),
      anAssertion(6, 2, { speaker: lab, stance: 'denies', answers: idOf(3) }),
      anAssertion(7, 2, { speaker: { id: null, name: 'Lab C' }, stance: 'no-reply-found' }),
      anAssertion(8, 2, { stance: 'corrects' }),
    );
    expect(claimStanding(assertionsOf(ledger, idOf(2)))).toEqual({
      assertions: 6,
      byStance: {
        asserts: 1,
        repeats: 2,
        corroborates: 0,
        denies: 1,
        'declines-to-comment': 0,
        'no-reply-found': 1,
        corrects: 1,
        retracts: 0,
        refutes: 0,
      },
      saidBy: [vendor, wire],
      deniedBy: [lab],
    });
  });

  it('says nothing of a claim that nobody made', () => {
    expect(claimStanding([])).toMatchObject({ assertions: 0, saidBy: [], deniedBy: [] });
  });
});
