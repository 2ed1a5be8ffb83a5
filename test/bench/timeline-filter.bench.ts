import { type FacetName, facetNames } from '../../shared/model/entry-facets.ts';
import type { TimelineFilter } from '../../shared/model/timeline-filter.ts';
import { filterTimeline, timelineCounts } from '../../shared/timeline/filter-timeline.ts';
import { packEntries, pickRows } from '../../shared/timeline/pack-entries.ts';
import { timelineIndex } from '../../shared/timeline/timeline-index.ts';
import { unpackEntries } from '../../shared/timeline/unpack-entries.ts';
import { printFigures } from '../support/figures.ts';
import { largeLedger } from '../support/large-ledger.ts';

/** Every filter over 10,000 incidents, 100,000 assertions and 5,000 measures: the answer, its counts, and its way to a screen. */
const ledger = largeLedger();
const made = performance.now();
const index = timelineIndex(ledger);
const columns = packEntries(index.entries);
console.log(
  `${index.entries.length} entries, made and packed in ${(performance.now() - made).toFixed(0)} ms`,
);

const first = (name: FacetName): TimelineFilter => ({ [name]: index.facet(name).values.slice(0, 1) });
const filters: Readonly<Record<string, TimelineFilter>> = {
  'no filter': {},
  ...Object.fromEntries(facetNames.map((name) => [name, first(name)])),
  'since and until': { since: '2025-03-01', until: '2025-06-30' },
  words: { text: 'outputs harvested by lab' },
  'everything at once': {
    ...first('actors'),
    ...first('themes'),
    ...first('claimStatuses'),
    text: 'outputs',
    since: '2024-01-01',
  },
};

function timesOf(work: () => unknown, runs = 25): number[] {
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

for (const [name, filter] of Object.entries(filters)) {
  const answer = () => pickRows(columns, filterTimeline(index, filter).rows);
  printFigures(`${name}: ${answer().record.length} entries`, timesOf(answer), 'ms');
}
printFigures(
  'counts of every list',
  timesOf(() => timelineCounts(index, first('themes'))),
  'ms',
);

const most = pickRows(columns, filterTimeline(index, { since: '2020-01-01' }).rows);
const text = JSON.stringify(most);
console.log(`all as text: ${(text.length / 1e6).toFixed(1)} MB`);
printFigures(
  'all to text, for the web host',
  timesOf(() => JSON.stringify(most), 9),
  'ms',
);
printFigures(
  'all from text',
  timesOf(() => JSON.parse(text), 9),
  'ms',
);
printFigures(
  'all as a message of the desktop',
  timesOf(() => structuredClone(most), 9),
  'ms',
);
printFigures(
  'all unpacked',
  timesOf(() => unpackEntries(most), 9),
  'ms',
);
