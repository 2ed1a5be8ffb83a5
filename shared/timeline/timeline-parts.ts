import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { FacetName } from '../model/entry-facets.ts';
import { remembered } from '../model/remembered.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { foldText } from '../search/fold-text.ts';
import { type FacetColumn, listNumbers, spliceFacet } from './facet-column.ts';
import { type PackedEntries, packSteps, type SplicedEntries, splicePacked } from './pack-entries.ts';
import type { Row } from './sort-rows.ts';
import { spliceList } from './splice-rows.ts';

/** What answers are made from beside the entries, each made when it is first asked for: most timelines are never searched. */
export type TimelineParts = {
  readonly facets: Map<FacetName, FacetColumn>;
  words: readonly string[] | null;
  packed: PackedEntries | null;
};

export const noParts = (): TimelineParts => ({ facets: new Map(), words: null, packed: null });

const none: readonly string[] = [];
const factsOf = ({ filed }: Row, name: FacetName): readonly string[] => filed.facts[name] ?? none;

export function* facetSteps(parts: TimelineParts, rows: readonly Row[], name: FacetName): Steps<FacetColumn> {
  const known = parts.facets.get(name);
  if (known) return known;
  const numbers = listNumbers();
  const of = new Uint32Array(rows.length);
  yield* forEachInSteps(rows, (row, at) => {
    of[at] = numbers.numberOf(factsOf(row, name));
  });
  const column = { ...numbers, of };
  parts.facets.set(name, column);
  return column;
}

export function* wordSteps(parts: TimelineParts, rows: readonly Row[]): Steps<readonly string[]> {
  if (parts.words) return parts.words;
  const words: string[] = [];
  const fold = remembered(foldText);
  yield* forEachInSteps(rows, (row) => words.push(foldedWords(row, fold)));
  parts.words = words;
  return words;
}

const foldedWords = ({ filed }: Row, fold: (text: string) => string): string =>
  filed.words.map(fold).join('\n');

export function* packedSteps(parts: TimelineParts, entries: readonly TimelineEntry[]): Steps<PackedEntries> {
  const packed = parts.packed ?? (yield* packSteps(entries));
  parts.packed = packed;
  return packed;
}

type Spliced = SplicedEntries & { readonly freshRows: readonly Row[] };

/** The parts of rows that became others; none that was not there before. */
export function spliceParts(
  { facets, words, packed }: TimelineParts,
  { freshRows, ...spliced }: Spliced,
): TimelineParts {
  const { plan } = spliced;
  const splicedFacet = (name: FacetName, column: FacetColumn): FacetColumn =>
    spliceFacet(
      column,
      plan,
      freshRows.map((row) => factsOf(row, name)),
    );
  const freshWords = words && freshRows.map((row) => foldedWords(row, foldText));
  return {
    facets: new Map(Array.from(facets, ([name, column]) => [name, splicedFacet(name, column)])),
    words: words && freshWords && spliceList(plan, words, freshWords),
    packed: packed && splicePacked(packed, spliced),
  };
}
