import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { claimStatusOf } from '../ledger/claim-rows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DatesOfArticle } from '../model/article-dates.ts';
import type { Clock } from '../model/clock.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { FacetName } from '../model/entry-facets.ts';
import type { Day } from '../model/instant.ts';
import { foldText } from '../search/fold-text.ts';
import { assertionEntry } from './assertion-entry.ts';
import { clocksOf } from './clocks.ts';
import { type FacetColumn, facetColumn } from './facet-column.ts';
import {
  contextOfIncident,
  datedEntry,
  type EntryFields,
  type EntrySources,
  type FiledEntry,
  noContext,
  together,
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
  /** What stands in the rows behind the entries. */
  readonly undated: readonly EntryFields[];
  readonly rows: number;
  readonly starts: readonly (Day | null)[];
  readonly ends: readonly (Day | null)[];
  /** The values of each row for a list, made when they are first asked for. */
  readonly facet: (name: FacetName) => FacetColumn;
  /** Folded, as a search compares; made when they are first asked for. */
  readonly words: () => readonly string[];
};

/** What is known of the articles that records name. */
export type ArticlesNamed = {
  readonly datesOf: DatesOfArticle;
  readonly originOf: (article: string) => string | null;
  /** The sources that carried it; the same list when asked again, so that entries share few. */
  readonly sourcesOf: (article: string) => string[];
};

const none: readonly string[] = [];
const noArticles: ArticlesNamed = { datesOf: () => null, originOf: () => null, sourcesOf: () => [] };

export function timelineIndex(
  ledger: Ledger,
  clock: Clock | null = null,
  { datesOf, originOf, sourcesOf: sourcesOfOne }: ArticlesNamed = noArticles,
  steps: FiledSteps = new Map(),
): TimelineIndex {
  const statusOfClaim = claimStatusOf(ledger, originOf);
  const statusOf = remembered((id: string) => {
    const claim = ledger.claims.get(id);
    return claim ? statusOfClaim(claim) : null;
  });
  const clocks = clocksOf(ledger, datesOf, steps);
  const contextOf = remembered((id: string) => {
    const incident = ledger.incidents.get(id);
    return incident ? contextOfIncident(incident) : noContext;
  });
  const spanOf = remembered(edtfSpan);
  const only = remembered((value: string) => [value]);
  const sourcesOf = (articles: readonly string[]): string[] =>
    articles.map(sourcesOfOne).reduce(together, []);
  const sources = { ledger, clock, clocks, statusOf, contextOf, spanOf, sourcesOf, only };
  const filed = sortedFiled(filedEntries(sources));
  const facts = filed.map((each) => each.facts);
  const words = filed.map((each) => each.words);
  const entries = filed.flatMap((each) => datedEntry(each) ?? []);
  return {
    entries,
    undated: filed.slice(entries.length).map(({ fields }) => fields),
    rows: filed.length,
    starts: filed.map(({ span }) => span?.start ?? null),
    ends: filed.map(({ end }) => end),
    facet: remembered((name: FacetName) => facetColumn(facts, (each) => each[name] ?? none)),
    words: once(() => foldedWords(words)),
  };
}

function foldedWords(words: readonly (readonly string[])[]): readonly string[] {
  const fold = remembered(foldText);
  return words.map((each) => each.map(fold).join('\n'));
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
function remembered<Text extends string, Value>(read: (text: Text) => Value): (text: Text) => Value {
  const known = new Map<Text, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
