import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapseChanges } from '../../../shared/ledger/collapse-changes.ts';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { carryLookup, ledgerLookup } from '../../../shared/ledger/ledger-lookup.ts';
import { removeRecord } from '../../../shared/ledger/remove-record.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import { aClaim, anAssertion, anIncident, idOf, ledgerOf } from './sample-records.ts';

const ledger = ledgerOf(
  anIncident(1),
  anIncident(2),
  aClaim(3, 1),
  aClaim(4, 1, { supersedes: idOf(3) }),
  aClaim(5, 1),
  aClaim(9, 2),
  anAssertion(6, 3),
  anAssertion(7, 3, { stance: 'denies', answers: idOf(6) }),
  anAssertion(8, 5, { stance: 'repeats', answers: idOf(6) }),
);
const ids = [...Array(12).keys()].map((n) => idOf(n + 1));

const all = (of: Ledger) => {
  const { claimsOf, assertionsOf, answersTo, successorOf } = ledgerLookup(of);
  return ids.map((id) => [claimsOf(id), assertionsOf(id), answersTo(id), successorOf(id)]);
};

/** One more change of some kind, or none where the ledger would refuse it. */
function changed(of: Ledger, [what, n, m, fresh]: readonly [number, number, number, number]) {
  const [one, other] = [ids[n] ?? '', ids[m] ?? ''];
  const steps = [
    () => removeRecord(of, 'assertion', one),
    () => removeRecord(of, 'claim', one),
    () => updateRecord(of, 'assertion', one, { claim: other, answers: null }),
    () => updateRecord(of, 'assertion', one, { answers: other }),
    () => updateRecord(of, 'claim', one, { incident: other, supersedes: null }),
    () => updateRecord(of, 'claim', one, { supersedes: other }),
    () =>
      ids[fresh] === undefined || [of.claims, of.assertions].some((shelf) => shelf.has(ids[fresh] ?? ''))
        ? []
        : createRecord(of, 'assertion', ids[fresh], { ...anAssertion(1, 1)[2], claim: one, answers: other }),
  ];
  try {
    return steps[what]?.() ?? [];
  } catch {
    return []; // what the ledger refuses is tested where it refuses it
  }
}

it('finds after any changes what it would find if it were made anew', () => {
  const place = fc.integer({ min: 0, max: 11 });
  const step = fc.tuple(fc.integer({ min: 0, max: 6 }), place, place, fc.integer({ min: 9, max: 11 }));
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), (batches) => {
      let at: Ledger = { ...ledger };
      ledgerLookup(at);
      for (const batch of batches) {
        let next = at;
        const changes = batch.flatMap((each) => {
          const made = changed(next, each);
          next = applyChanges(next, made);
          return made;
        });
        const sorted = {
          ...next,
          assertions: new Map([...next.assertions].sort(([a], [b]) => (a < b ? -1 : 1))),
        };
        carryLookup(at, sorted, collapseChanges(changes));
        expect(all(sorted)).toEqual(all({ ...sorted }));
        at = sorted;
      }
    }),
    { numRuns: 300 },
  );
});
