import { type FacetName, facetNames } from '../model/entry-facets.ts';
import type { KnownOn } from '../model/known-on.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { ExportWords } from '../words/export-en.ts';

/** What a reader calls one of the values of a list; undefined for one that is said as it is. */
export type NameOfValue = (list: FacetName, value: string) => string | undefined;

/** What a filter asks for, so that an export says what it leaves out; empty where it leaves out nothing. */
export function filterWords(
  filter: TimelineFilter & { readonly knownOn?: KnownOn | undefined },
  nameOf: NameOfValue,
  { filters: words, tokens }: Pick<ExportWords, 'filters' | 'tokens'>,
): string {
  const { knownOn, text, since, until, clock } = filter;
  const spoken: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
    kinds: tokens.entryKind,
    claimStatuses: tokens.claimStatus,
    stances: tokens.stance,
    bases: tokens.basis,
    measureStatuses: tokens.measureStatus,
  };
  const listed = facetNames.flatMap((list): [string, string][] => {
    const values = filter[list] ?? [];
    const said = values.map((value) => spoken[list]?.[value] ?? nameOf(list, value) ?? value);
    return said.length === 0 ? [] : [[words.lists[list], said.join(', ')]];
  });
  const rest: readonly (readonly [string, string | undefined])[] = [
    [words.text, text],
    [words.since, since],
    [words.until, until],
    [words.clock, clock && words.clocks[clock]],
    [words.known[knownOn?.sense ?? 'said'], knownOn?.day],
  ];
  return [...listed, ...rest].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('; ');
}
