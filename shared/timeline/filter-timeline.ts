import type { FacetCounts } from '../contract/facet-counts.ts';
import { type FacetName, facetNames } from '../model/entry-facets.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import { countsIn, rowsWith } from './facet-column.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { type ValueLabel, wordCondition } from './word-condition.ts';

/** The rows that a filter lets through: those of entries, and those of records that have no date to stand at. */
export type FoundRows = { readonly rows: Uint32Array; readonly undated: readonly number[] };

/** `labelOf` tells what the text of the filter may call actors, themes, measures and sources by. */
export function filterTimeline(
  index: TimelineIndex,
  filter: TimelineFilter,
  labelOf: ValueLabel = byValue,
): FoundRows {
  const failed = failedConditions(index, filter, labelOf);
  const dated = index.entries.length;
  const rows = new Uint32Array(dated);
  let found = 0;
  const undated: number[] = [];
  for (let row = 0; row < index.rows; row += 1) {
    if (failed[row] !== 0) continue;
    if (row >= dated) undated.push(row);
    else rows[found++] = row;
  }
  return { rows: rows.subarray(0, found), undated };
}

/** For each list how many entries its values have with the rest of the filter as it is: what choosing one more would show. */
export function timelineCounts(
  index: TimelineIndex,
  filter: TimelineFilter,
  labelOf: ValueLabel = byValue,
): FacetCounts {
  const failed = failedConditions(index, filter, labelOf);
  const dated = index.entries.length;
  const countsFor = (name: FacetName) => {
    const demanded = ~pardonedFor(name);
    return countsIn(index.facet(name), (row) => row < dated && ((failed[row] ?? 0) & demanded) === 0);
  };
  // One list a name; fromEntries forgets the names of the keys.
  return Object.fromEntries(facetNames.map((name) => [name, countsFor(name)])) as FacetCounts;
}

const byValue: ValueLabel = (_, value) => value;

const bitOf = (name: FacetName): number => 1 << facetNames.indexOf(name);
const bitsOf = (names: readonly FacetName[]): number => names.reduce((bits, name) => bits | bitOf(name), 0);

/** For time and words, which have no counts of their own. */
const elsewhere = 1 << facetNames.length;

/** What a row may fail and yet count for a list: the list itself, and conditions that speak of it no longer once it is named. */
function pardonedFor(name: FacetName): number {
  if (aboutMeasures.includes(name)) return bitOf(name) | bitsOf(aboutAssertions);
  if (aboutAssertions.includes(name)) return bitOf(name) | bitsOf(aboutMeasures);
  return bitOf(name);
}

/** For each row a bit for each condition that it fails. */
function failedConditions(index: TimelineIndex, filter: TimelineFilter, labelOf: ValueLabel): Uint16Array {
  const failed = new Uint16Array(index.rows);
  const demand: Demand = (bit, holds) => {
    for (let row = 0; row < index.rows; row += 1) {
      if (!holds(row)) failed[row] = (failed[row] ?? 0) | bit;
    }
  };
  for (const name of facetNames) {
    const wanted = filter[name];
    if (wanted === undefined || wanted.length === 0) continue;
    const rows = rowsWith(index.facet(name), wanted);
    const spared = sparedBy(index, name, filter);
    demand(bitOf(name), (row) => rows[row] === 1 || spared?.[row] === 1);
  }
  demandTime(index, filter, demand);
  demandWords(index, filter, labelOf, demand);
  return failed;
}

const aboutAssertions: readonly FacetName[] = ['claimStatuses', 'stances', 'bases', 'speakers'];
const aboutMeasures: readonly FacetName[] = ['measureKinds', 'measureStatuses'];

/**
 * The rows of which a condition does not speak: one about assertions leaves measures alone where there is another about
 * measures, so that denials and the measures in force can be shown together. Null: it speaks of all.
 */
function sparedBy(index: TimelineIndex, name: FacetName, filter: TimelineFilter): Uint8Array | null {
  const isNamed = (names: readonly FacetName[]): boolean =>
    names.some((each) => (filter[each]?.length ?? 0) > 0);
  if (aboutAssertions.includes(name) && isNamed(aboutMeasures)) {
    return rowsWith(index.facet('kinds'), ['measure']);
  }
  if (aboutMeasures.includes(name) && isNamed(aboutAssertions)) {
    return rowsWith(index.facet('kinds'), ['assertion']);
  }
  return null;
}

type Demand = (bit: number, holds: (row: number) => boolean) => void;

/** Any day that a coarse date can mean counts. */
function demandTime({ starts, ends }: TimelineIndex, { since, until }: TimelineFilter, demand: Demand): void {
  const after = (row: number): boolean => (ends[row] ?? null) === null || (ends[row] ?? '') >= (since ?? '');
  const before = (row: number): boolean => (starts[row] ?? '') <= (until ?? '~');
  if (since !== undefined) demand(elsewhere, after);
  if (until !== undefined) demand(elsewhere, before);
}

function demandWords(
  index: TimelineIndex,
  { text = '' }: TimelineFilter,
  labelOf: ValueLabel,
  demand: Demand,
): void {
  const holds = text.trim() === '' ? null : wordCondition(text, { index, labelOf });
  if (holds) demand(elsewhere, holds);
}
