import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/ledger/ledger.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { aClaim, aMeasure, anAssertion, anIncident, failureOf, idOf, ledgerOf } from './sample-records.ts';

const ledger = ledgerOf(
  anIncident(1),
  anIncident(2),
  aClaim(3, 1),
  aClaim(4, 1),
  aClaim(5, 2),
  anAssertion(6, 3),
  anAssertion(7, 4, { stance: 'denies', answers: idOf(6) }),
  anAssertion(8, 5),
  aMeasure(9, { incidents: [idOf(2), idOf(1)] }),
  aMeasure(10, { incidents: [idOf(2)] }),
);

const outline = (changes: ReturnType<typeof removeRecord>) =>
  changes.map(({ kind, id, after }) => [kind, Number(id.slice(-3)), after === null ? 'removed' : 'changed']);

describe('removeRecord', () => {
  it('removes an incident with its claims and their assertions, and from the measures that name it', () => {
    const changes = removeRecord(ledger, 'incident', idOf(1));
    expect(outline(changes)).toEqual([
      ['incident', 1, 'removed'],
      ['claim', 3, 'removed'],
      ['claim', 4, 'removed'],
      ['assertion', 6, 'removed'],
      ['assertion', 7, 'removed'],
      ['measure', 9, 'changed'],
    ]);
    expect(changes.at(-1)?.after).toMatchObject({ incidents: [idOf(2)] });
  });

  it('removes a claim with its assertions and clears what answered them', () => {
    const changes = removeRecord(ledger, 'claim', idOf(3));
    expect(outline(changes)).toEqual([
      ['claim', 3, 'removed'],
      ['assertion', 6, 'removed'],
      ['assertion', 7, 'changed'],
    ]);
    expect(applyChanges(ledger, changes).assertions.get(idOf(7))?.answers).toBeNull();
  });

  it('removes an assertion and clears what answered it', () => {
    expect(outline(removeRecord(ledger, 'assertion', idOf(6)))).toEqual([
      ['assertion', 6, 'removed'],
      ['assertion', 7, 'changed'],
    ]);
  });

  it('removes a measure alone', () => {
    expect(outline(removeRecord(ledger, 'measure', idOf(9)))).toEqual([['measure', 9, 'removed']]);
  });

  it('refuses what is not there', () => {
    expect(failureOf(() => removeRecord(ledger, 'claim', idOf(99)))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no claim ${idOf(99)}: it may have been removed already.`,
    });
  });
});
