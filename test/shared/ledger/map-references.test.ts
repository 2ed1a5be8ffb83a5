import { describe, expect, it } from 'vitest';
import { mapReferences, referencesOf } from '../../../shared/ledger/map-references.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, ledgerOf } from './sample-records.ts';

const ledger = ledgerOf(
  anIncident(1),
  anIncident(2, { related: [{ incident: idOf(1), relation: 'follows' }] }),
  aClaim(3, 1),
  aClaim(4, 1, { supersedes: idOf(3) }),
  anAssertion(5, 3),
  anAssertion(6, 4, { answers: idOf(5) }),
  aMeasure(7, { incidents: [idOf(1), idOf(2)], against: { claims: [idOf(3)] } }),
);
const measure = ledger.measures.get(idOf(7));
const incident = ledger.incidents.get(idOf(2));

describe('references', () => {
  it('are all the places where a record names another', () => {
    expect(measure && referencesOf('measure', measure)).toEqual([
      { kind: 'incident', id: idOf(1) },
      { kind: 'incident', id: idOf(2) },
      { kind: 'claim', id: idOf(3) },
    ]);
  });

  it('can name another record, each once', () => {
    expect(
      measure && mapReferences('measure', measure, (kind, id) => (kind === 'incident' ? idOf(1) : id)),
    ).toEqual({
      ...measure,
      incidents: [idOf(1)],
    });
  });

  it('leave no incident related to itself', () => {
    expect(incident && mapReferences('incident', incident, () => idOf(2))).toEqual({
      ...incident,
      related: [],
    });
  });

  it('end a record that cannot stand without the one it named', () => {
    const claim = ledger.claims.get(idOf(4));
    expect(claim && mapReferences('claim', claim, (_, id) => (id === idOf(1) ? null : id))).toBeNull();
    expect(claim && mapReferences('claim', claim, (_, id) => (id === idOf(3) ? null : id))).toEqual({
      ...claim,
      supersedes: null,
    });
  });
});
