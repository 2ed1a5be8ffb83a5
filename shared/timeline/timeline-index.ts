import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { claimRows } from '../ledger/claim-rows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DatesOfArticle } from '../model/article-dates.ts';
import type { Clock } from '../model/clock.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import { type FacetName, facetNames } from '../model/entry-facets.ts';
import type { Day } from '../model/instant.ts';
import { foldText } from '../search/fold-text.ts';
import { assertionEntry } from './assertion-entry.ts';
import { clocksOf } from './clocks.ts';
import { type FacetColumn, facetColumn } from './facet-column.ts';
import {
  contextOfIncident,
  datedEntry,
  type EntrySources,
  type FiledEntry,
  noContext,
} from './filed-entry.ts';
import type { FiledSteps } from './filed-steps.ts';
import { incidentEntry } from './incident-entry.ts';
import { measureEntries } from './measure-entries.ts';
import { searchNoteEntry } from './search-note-entry.ts';

/**
 * All of a ledger as entries by one clock, prepared to be filtered: made once for a state of the ledger, then asked often.
 * Rows are the entries in the order of their dates and, behind them, the records that have no date by this clock.
 */
export type TimelineIndex = {
  readonly entries: readonly TimelineEntry[];
  readonly rows: number;
  readonly starts: readonly (Day | null)[];
  readonly ends: readonly (Day | null)[];
  readonly facets: Readonly<Record<FacetName, FacetColumn>>;
  /** Folded, as a search compares. */
  readonly words: readonly string[];
};

/** What is known of the articles that records name. */
export type ArticlesNamed = {
  readonly datesOf: DatesOfArticle;
  readonly originOf: (article: string) => string | null;
};

const none: readonly string[] = [];
const noArticles: ArticlesNamed = { datesOf: () => null, originOf: () => null };

export function timelineIndex(
  ledger: Ledger,
  clock: Clock | null = null,
  { datesOf, originOf }: ArticlesNamed = noArticles,
  steps: FiledSteps = new Map(),
): TimelineIndex {
  const rows = claimRows(ledger, undefined, originOf);
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  const statusOf: EntrySources['statusOf'] = (claim) => statuses.get(claim) ?? null;
  const clocks = clocksOf(ledger, datesOf, steps);
  const contextOf = remembered((id: string) => {
    const incident = ledger.incidents.get(id);
    return incident ? contextOfIncident(incident) : noContext;
  });
  const spanOf = remembered(edtfSpan);
  const filed = sortedFiled(filedEntries({ ledger, clock, clocks, statusOf, contextOf, spanOf }));
  const fold = remembered(foldText);
  const column = (name: FacetName): FacetColumn => facetColumn(filed, ({ facts }) => facts[name] ?? none);
  return {
    entries: filed.flatMap((each) => datedEntry(each) ?? []),
    rows: filed.length,
    starts: filed.map(({ span }) => span?.start ?? null),
    ends: filed.map(({ end }) => end),
    // One column a name; fromEntries forgets the names of the keys.
    facets: Object.fromEntries(facetNames.map((name) => [name, column(name)])) as Record<
      FacetName,
      FacetColumn
    >,
    words: filed.map(({ words }) => words.map(fold).join('\n')),
  };
}

function filedEntries(sources: EntrySources): FiledEntry[] {
  const { incidents, assertions, measures, searchNotes } = sources.ledger;
  return [
    ...[...incidents.values()].map((incident) => incidentEntry(incident, sources)),
    ...[...assertions.values()].map((assertion) => assertionEntry(assertion, sources)),
    ...[...measures.values()].flatMap((measure) => measureEntries(measure, sources)),
    ...[...searchNotes.values()].map((note) => searchNoteEntry(note, sources)),
  ];
}

const kindOrder = { incident: 0, assertion: 1, measure: 2, 'search-note': 3 } as const;

/**
 * By first possible day, then last, kind, id. An open start comes first; of the same start, an open end last; what has no date
 * after everything else.
 */
function sortedFiled(all: readonly FiledEntry[]): FiledEntry[] {
  const keyed = all.map((filed) => ({
    filed,
    key: `${filed.date === null ? '~' : ''}${filed.span?.start ?? ''} ${filed.end ?? '~'} ${kindOrder[filed.fields.kind]} ${filed.fields.id}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ filed }) => filed);
}

/** Dates, incidents and statements repeat: a claim's text stands in each of its assertions. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
