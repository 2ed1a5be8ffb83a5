import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { carryLookup, ledgerLookup } from '../../../shared/ledger/ledger-lookup.ts';
import { sortById } from '../../../shared/ledger/sort-by-id.ts';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import { clocks } from '../../../shared/model/clock.ts';
import { facetNames } from '../../../shared/model/entry-facets.ts';
import { finish } from '../../../shared/model/steps.ts';
import { noArticles } from '../../../shared/timeline/entry-sources.ts';
import { timelineCounts } from '../../../shared/timeline/filter-timeline.ts';
import { renewTimeline, type TimelineIndex, timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { touchedRecords } from '../../../shared/timeline/touched-records.ts';
import { unpackEntries } from '../../../shared/timeline/unpack-entries.ts';
import { begin, steps, take } from '../ledger/random-stories.ts';
import { aClaim, anAssertion, anIncident, idOf, lab, ledgerOf } from '../ledger/sample-records.ts';

/** All that is ever asked of an index. */
const shown = (index: TimelineIndex) => ({
  entries: index.entries,
  rows: index.rows,
  starts: index.starts,
  ends: index.ends,
  words: index.words(),
  columns: unpackEntries(index.columns()),
  counts: timelineCounts(index, {}),
  facets: facetNames.map((name) => {
    const { of, lists, values } = index.facet(name);
    return Array.from(of, (list) => lists[list]?.map((place) => values[place]));
  }),
});

/** As the library keeps them: in the order of their ids. */
function inOrder(ledger: Ledger): Ledger {
  const { claims, assertions } = ledger;
  const sorted = { ...ledger, claims: new Map(claims), assertions: new Map(assertions) };
  sortById(sorted.claims);
  sortById(sorted.assertions);
  return sorted;
}

it('is after any changes what it would be if it were made anew, by each clock', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(null, ...clocks), fc.boolean(), (taken, clock, isAsked) => {
      let story = begin;
      let ledger = inOrder(begin.ledger);
      ledgerLookup(ledger);
      let index = timelineIndex(ledger, clock);
      for (const step of taken) {
        if (isAsked) shown(index);
        const next = take(story, step);
        const changes = next.batches.slice(story.batches.length).flatMap((batch) => batch.changes);
        const present = inOrder(next.ledger);
        carryLookup(ledger, present, changes);
        const touched = touchedRecords(changes, present);
        const sources = { ledger: present, clock, articles: noArticles, steps: new Map() };
        index = finish(renewTimeline(index, touched, sources));
        [story, ledger] = [next, present];
        expect(shown(index)).toEqual(shown(timelineIndex({ ...present }, clock)));
      }
    }),
    { numRuns: 150 },
  );
});

it('joins an answer to what it answers, as soon as that has a date', () => {
  const told = ledgerOf(
    anIncident(1),
    aClaim(2, 1),
    anAssertion(3, 2, { said: null }),
    anAssertion(4, 2, { said: '2026-02-02', speaker: lab, stance: 'denies', answers: idOf(3) }),
  );
  const index = timelineIndex(told);
  expect(index.columns().answers).toEqual([-1]);
  const changes = updateRecord(told, 'assertion', idOf(3), { said: '2026-02-01' });
  const present = inOrder(applyChanges(told, changes));
  carryLookup(told, present, changes);
  const sources = { ledger: present, clock: null, articles: noArticles, steps: new Map() };
  const renewed = finish(renewTimeline(index, touchedRecords(changes, present), sources));
  expect(renewed.columns().answers).toEqual([-1, 0]);
});

it('follows what a repetition in another claim goes back to', () => {
  const told = ledgerOf(
    anIncident(1),
    aClaim(2, 1),
    aClaim(3, 1),
    anAssertion(4, 2, { said: '2026-02-01' }),
    anAssertion(5, 3, { said: '2026-02-02', speaker: lab, stance: 'repeats', answers: idOf(4) }),
    anAssertion(6, 3, { said: '2026-02-03' }),
    anAssertion(7, 3, { said: '2026-02-04', stance: 'retracts' }),
  );
  const statuses = ({ entries }: TimelineIndex) => entries.map(({ claimStatus }) => claimStatus);
  const index = timelineIndex(told);
  expect(statuses(index)).toEqual(['reported', 'retracted', 'retracted', 'retracted']);
  const changes = updateRecord(told, 'assertion', idOf(4), { speaker: lab });
  const present = inOrder(applyChanges(told, changes));
  carryLookup(told, present, changes);
  const sources = { ledger: present, clock: null, articles: noArticles, steps: new Map() };
  const renewed = finish(renewTimeline(index, touchedRecords(changes, present), sources));
  expect(statuses(renewed)).toEqual(['reported', 'reported', 'reported', 'reported']);
});
