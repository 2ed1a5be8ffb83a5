import type { TimelineColumns } from '../contract/timeline-columns.ts';
import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Clock } from '../model/clock.ts';
import type { FacetName } from '../model/entry-facets.ts';
import type { Day } from '../model/instant.ts';
import { finish, forEachInSteps, type Steps } from '../model/steps.ts';
import {
  type ArticlesNamed,
  entriesOf,
  entrySources,
  idsOnTimeline,
  noArticles,
  type TimelineSources,
} from './entry-sources.ts';
import type { FacetColumn } from './facet-column.ts';
import { datedEntry, type EntryFields, type EntrySources } from './filed-entry.ts';
import type { FiledSteps } from './filed-steps.ts';
import { placeOfRow, type Row, rowOf, sortRows } from './sort-rows.ts';
import { planRows, spliceList } from './splice-rows.ts';
import {
  facetSteps,
  noParts,
  packedSteps,
  spliceParts,
  type TimelineParts,
  wordSteps,
} from './timeline-parts.ts';

/**
 * All of a ledger as entries by one clock, prepared to be filtered: made once, renewed where records change, and asked often.
 * Rows are the entries in the order of their dates and, behind them, the records that have no date by this clock.
 */
export type TimelineIndex = Dated & {
  readonly rows: number;
  /** What stands in a row, with a date or without. */
  readonly fieldsAt: (row: number) => EntryFields | undefined;
  /** The values of each row for a list. */
  readonly facet: (name: FacetName) => FacetColumn;
  /** Of each row, folded as a search compares. */
  readonly words: () => readonly string[];
  readonly columns: () => TimelineColumns;
  /** Makes a part, so that it is there at once when it is asked for. */
  readonly prepare: (part: TimelinePart) => Steps<unknown>;
  /** What renewing starts from. */
  readonly filed: Filed;
};

export type TimelinePart = FacetName | 'words' | 'columns';

type Filed = {
  readonly rows: readonly Row[];
  /** Goes over to the index that is made of this one. */
  readonly ofRecord: Map<string, readonly Row[]>;
  readonly parts: TimelineParts;
};

type Dated = {
  readonly entries: readonly TimelineEntry[];
  readonly starts: readonly (Day | null)[];
  readonly ends: readonly (Day | null)[];
};

export const timelineIndex = (
  ledger: Ledger,
  clock: Clock | null = null,
  articles: ArticlesNamed = noArticles,
  steps: FiledSteps = new Map(),
): TimelineIndex => finish(timelineSteps({ ledger, clock, articles, steps }));

export function* timelineSteps(of: TimelineSources): Steps<TimelineIndex> {
  const rows = yield* makeRows(idsOnTimeline(of.ledger), entrySources(of));
  const ofRecord = new Map<string, Row[]>();
  yield* forEachInSteps(rows, (row) => addRow(row, ofRecord));
  return indexOf({ rows, ofRecord, parts: noParts() }, yield* datedOf(rows));
}

/** -1 where it has no date. */
function rowOfRecord(record: string, ofRecord: Filed['ofRecord'], rows: readonly Row[]): number {
  const row = ofRecord.get(record)?.find(({ filed }) => filed.date !== null);
  return row === undefined ? -1 : placeOfRow(row, rows);
}

const hasDate = (record: string, ofRecord: Filed['ofRecord']): boolean =>
  (ofRecord.get(record) ?? []).some(({ filed }) => filed.date !== null);

function addRow(row: Row, ofRecord: Map<string, readonly Row[]>): void {
  const { record } = row.filed.fields;
  ofRecord.set(record, [...(ofRecord.get(record) ?? []), row]);
}

/** The index after the records of these ids became others, came or went. All else is taken over. */
export function* renewTimeline(
  { filed: { rows, ofRecord, parts }, ...index }: TimelineIndex,
  ids: ReadonlySet<string>,
  of: TimelineSources,
): Steps<TimelineIndex> {
  const freshRows = yield* makeRows([...ids], entrySources(of));
  const gone = [...ids].flatMap((id) => ofRecord.get(id) ?? []).map((row) => placeOfRow(row, rows));
  gone.sort((a, b) => a - b);
  const places = freshRows.map((row) => placeOfRow(row, rows));
  const plan = planRows(gone, places);
  const fresh = yield* datedOf(freshRows);
  const dated: Dated = {
    entries: spliceList(plan, index.entries, fresh.entries),
    starts: spliceList(plan, index.starts, fresh.starts),
    ends: spliceList(plan, index.ends, fresh.ends),
  };
  yield;
  const all = spliceList(plan, rows, freshRows);
  const isMore = fresh.entries.some(({ record }) => !hasDate(record, ofRecord));
  for (const id of ids) ofRecord.delete(id);
  for (const row of freshRows) addRow(row, ofRecord);
  const rowOf = (record: string): number => rowOfRecord(record, ofRecord, all);
  const spliced = { plan, freshRows, fresh: fresh.entries, entries: dated.entries, rowOf, isMore };
  return indexOf({ rows: all, ofRecord, parts: spliceParts(parts, spliced) }, dated);
}

function* makeRows(ids: readonly string[], sources: EntrySources): Steps<Row[]> {
  const rows: Row[] = [];
  yield* forEachInSteps(ids, (id) => {
    for (const filed of entriesOf(id, sources)) rows.push(rowOf(filed));
  });
  return yield* sortRows(rows);
}

function* datedOf(rows: readonly Row[]): Steps<Dated> {
  const entries: TimelineEntry[] = [];
  const starts: (Day | null)[] = [];
  const ends: (Day | null)[] = [];
  yield* forEachInSteps(rows, ({ filed }) => {
    const entry = datedEntry(filed);
    if (entry) entries.push(entry);
    starts.push(filed.span?.start ?? null);
    ends.push(filed.end);
  });
  return { entries, starts, ends };
}

function indexOf(filed: Filed, dated: Dated): TimelineIndex {
  const { rows, parts } = filed;
  const facet = (name: FacetName) => facetSteps(parts, rows, name);
  const words = () => wordSteps(parts, rows);
  const packed = () => packedSteps(parts, dated.entries);
  return {
    ...dated,
    rows: rows.length,
    fieldsAt: (row) => rows[row]?.filed.fields,
    facet: (name) => finish(facet(name)),
    words: () => finish(words()),
    columns: () => finish(packed()).columns,
    prepare: (part) => {
      if (part === 'words') return words();
      return part === 'columns' ? packed() : facet(part);
    },
    filed,
  };
}
