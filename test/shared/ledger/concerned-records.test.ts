import { describe, expect, it } from 'vitest';
import { concernedRecords } from '../../../shared/ledger/concerned-records.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf } from './sample-records.ts';

const ledger = ledgerOf(
  anIncident(1),
  anIncident(2),
  aClaim(3, 1),
  aClaim(4, 1),
  anAssertion(5, 3),
  anAssertion(6, 4, { answers: idOf(5) }),
  aMeasure(7, { incidents: [idOf(1)] }),
);

const concerned = (...ns: readonly number[]) =>
  concernedRecords(ledger, new Set(ns.map(idOf))).map(
    ({ kind, record }) => `${kind} ${Number(record.id.slice(-3))}`,
  );

describe('concernedRecords', () => {
  it.each([
    ['an incident', [1], ['incident 1', 'claim 3', 'claim 4', 'measure 7']],
    ['a claim, with the answers to what is said in it', [3], ['claim 3', 'assertion 5', 'assertion 6']],
    ['an assertion, with its answers', [5], ['assertion 5', 'assertion 6']],
    ['a measure', [7], ['measure 7']],
    ['several at once', [2, 7], ['incident 2', 'measure 7']],
    ['what is not there', [99], []],
  ])('finds those of %s', (_, ns, expected) => expect(concerned(...ns)).toEqual(expected));
});
