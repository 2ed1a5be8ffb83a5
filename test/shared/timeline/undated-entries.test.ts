import { expect, test } from 'vitest';
import { filterTimeline } from '../../../shared/timeline/filter-timeline.ts';
import { packEntries } from '../../../shared/timeline/pack-entries.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { undatedEntries } from '../../../shared/timeline/undated-entries.ts';
import { unpackEntries } from '../../../shared/timeline/unpack-entries.ts';
import { aClaim, anAssertion, anIncident, idOf, ledgerOf } from '../ledger/sample-records.ts';

const ledger = ledgerOf(
  anIncident(1, { title: 'Outputs harvested', happened: '2026-02' }),
  anIncident(2, { title: 'A rumour', happened: null }),
  aClaim(3, 1, { text: 'About 24,000 accounts' }),
  anAssertion(4, 3, { said: '2026-02-23' }),
  anAssertion(5, 3, { said: null }),
);

test('names the records that have no date by the clock, each with an empty date, packed or not', () => {
  const index = timelineIndex(ledger, 'said');
  const { undated } = filterTimeline(index, {});
  const entries = undatedEntries(index, undated);
  const noDate = { date: '', start: null, end: null, approximate: false };
  expect(entries).toMatchObject([
    { id: `incident:${idOf(2)}`, title: 'A rumour', ...noDate },
    { id: `assertion:${idOf(5)}`, title: 'About 24,000 accounts', incident: idOf(1), ...noDate },
  ]);
  expect(unpackEntries(packEntries(entries))).toEqual(entries);
});

test('names only those that the filter lets through', () => {
  const index = timelineIndex(ledger);
  const { undated } = filterTimeline(index, { incidents: [idOf(1)] });
  expect(undatedEntries(index, undated).map(({ record }) => record)).toEqual([idOf(5)]);
});
