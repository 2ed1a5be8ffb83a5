import { describe, expect, it } from 'vitest';
import { applyChanges, draftOf } from '../../../shared/ledger/ledger.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf } from './sample-records.ts';

const ledger = ledgerOf(
  anIncident(1),
  anIncident(2),
  aClaim(3, 1),
  aClaim(4, 2),
  anAssertion(5, 3),
  anAssertion(6, 3, { answers: idOf(5) }),
  aMeasure(7, { incidents: [idOf(1)] }),
);
describe('a ledger', () => {
  it('is not changed by changes: they give a new one', () => {
    const after = applyChanges(ledger, removeRecord(ledger, 'incident', idOf(1)));
    expect([ledger.incidents.size, after.incidents.size]).toEqual([2, 1]);
  });

  it('passes over changes of what it does not hold', () => {
    const change = { kind: 'source' as const, id: idOf(9), before: null, after: { id: idOf(9) } };
    expect(applyChanges(ledger, [change])).toEqual(ledger);
  });

  it('shows the changes of a draft as they are applied, and leaves the original alone', () => {
    const draft = draftOf(ledger);
    draft.apply(removeRecord(draft.ledger, 'measure', idOf(7)));
    expect([draft.ledger.measures.size, ledger.measures.size]).toEqual([0, 1]);
  });
});
