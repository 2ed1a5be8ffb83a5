import {
  type FacetCounts,
  type FacetName,
  facetNames,
  type TimelineFilter,
} from '../contract/timeline-filter.ts';
import { foldText } from '../search/fold-text.ts';
import { countsIn, rowsWith } from './facet-column.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** The rows that a filter lets through: those of entries, and how many records beside them have no date to stand at. */
export type FoundRows = { readonly rows: Uint32Array; readonly undated: number };

export function filterTimeline(index: TimelineIndex, filter: TimelineFilter): FoundRows {
  const failed = failures(index, filter);
  const dated = index.entries.length;
  const rows = new Uint32Array(dated);
  let found = 0;
  let undated = 0;
  for (let row = 0; row < index.rows; row += 1) {
    if (failed.count[row] !== 0) continue;
    if (row >= dated) undated += 1;
    else rows[found++] = row;
  }
  return { rows: rows.subarray(0, found), undated };
}

/** For each list how many entries its values have with the rest of the filter as it is: what choosing one more would show. */
export function timelineCounts(index: TimelineIndex, filter: TimelineFilter): FacetCounts {
  const { count, only } = failures(index, filter);
  const dated = index.entries.length;
  const countsFor = (name: FacetName, place: number) =>
    countsIn(
      index.facets[name],
      (row) => row < dated && (count[row] === 0 || (count[row] === 1 && only[row] === place)),
    );
  return Object.fromEntries(facetNames.map((name, place) => [name, countsFor(name, place)])) as FacetCounts;
}

/** The place that stands for time and words, which have no counts of their own. */
const elsewhere = facetNames.length;

/** How many conditions each row fails, and the last of them by its place. */
type Failures = { readonly count: Uint8Array; readonly only: Uint8Array };

function failures(index: TimelineIndex, filter: TimelineFilter): Failures {
  const count = new Uint8Array(index.rows);
  const only = new Uint8Array(index.rows);
  const demand = (place: number, holds: (row: number) => boolean): void => {
    for (let row = 0; row < index.rows; row += 1) {
      if (holds(row)) continue;
      count[row] = (count[row] ?? 0) + 1;
      only[row] = place;
    }
  };
  for (const [place, name] of facetNames.entries()) {
    const wanted = filter[name];
    if (wanted === undefined || wanted.length === 0) continue;
    const rows = rowsWith(index.facets[name], wanted);
    const spoken = speaksOf(index, name, filter);
    demand(place, (row) => rows[row] === 1 || spoken?.[row] === 0);
  }
  demandTime(index, filter, demand);
  demandWords(index, filter, demand);
  return { count, only };
}

const aboutAssertions: readonly FacetName[] = ['claimStatuses', 'stances', 'bases', 'speakers'];
const aboutMeasures: readonly FacetName[] = ['measureKinds', 'measureStatuses'];

/**
 * The rows that a condition speaks of: one about assertions leaves measures alone where there is another about measures,
 * so that denials and the measures in force can be shown together. Null: all rows.
 */
function speaksOf(index: TimelineIndex, name: FacetName, filter: TimelineFilter): Uint8Array | null {
  const isNamed = (names: readonly FacetName[]): boolean =>
    names.some((each) => (filter[each]?.length ?? 0) > 0);
  if (aboutAssertions.includes(name) && isNamed(aboutMeasures)) {
    return not(rowsWith(index.facets.kinds, ['measure']));
  }
  if (aboutMeasures.includes(name) && isNamed(aboutAssertions)) {
    return not(rowsWith(index.facets.kinds, ['assertion']));
  }
  return null;
}

const not = (rows: Uint8Array): Uint8Array => rows.map((value) => 1 - value);

type Demand = (place: number, holds: (row: number) => boolean) => void;

/** Any day that a coarse date can mean counts. */
function demandTime({ starts, ends }: TimelineIndex, { since, until }: TimelineFilter, demand: Demand): void {
  const after = (row: number): boolean => (ends[row] ?? null) === null || (ends[row] ?? '') >= (since ?? '');
  const before = (row: number): boolean => (starts[row] ?? '') <= (until ?? '~');
  if (since !== undefined) demand(elsewhere, after);
  if (until !== undefined) demand(elsewhere, before);
}

function demandWords({ words }: TimelineIndex, { text = '' }: TimelineFilter, demand: Demand): void {
  const wanted = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return;
  demand(elsewhere, (row) => {
    const own = words[row] ?? '';
    return wanted.every((word) => own.includes(word));
  });
}
