import type { TimelineColumns } from '../contract/timeline-columns.ts';
import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { finish, forEachInSteps, type Steps } from '../model/steps.ts';
import { newPlaces, type RowPlan, spliceList } from './splice-rows.ts';

const none = -1;

const textColumns = ['kind', 'incident', 'title', 'by', 'date', 'status', 'claimStatus'] as const;
const listColumns = ['actors', 'themes', 'roles'] as const;

type Columns = Omit<TimelineColumns, 'texts' | 'lists'>;
const columnNames = [...textColumns, ...listColumns, 'record', 'step', 'answers'] as const;

/** Entries as columns, with what more of them are packed by. */
export type PackedEntries = { readonly columns: TimelineColumns; readonly numbers: PackNumbers };

/** Entries as columns. An answer to what is not among them is packed as an answer to nothing. */
export const packEntries = (entries: readonly TimelineEntry[]): TimelineColumns =>
  finish(packSteps(entries)).columns;

export function* packSteps(entries: readonly TimelineEntry[]): Steps<PackedEntries> {
  const numbers = packNumbers();
  const columns = yield* ownColumns(entries, numbers);
  const rows = new Map<string, number>();
  yield* forEachInSteps(entries, ({ record }, row) => rows.set(record, row));
  yield* forEachInSteps(entries, ({ answers }) => columns.answers.push(rows.get(answers ?? '') ?? none));
  return { columns: { ...columns, ...numbers.known() }, numbers };
}

/** All but which rows are answered. */
function* ownColumns(entries: readonly TimelineEntry[], numbers: PackNumbers): Steps<Columns> {
  // One list a name; fromEntries forgets the names of the keys.
  const columns = Object.fromEntries(columnNames.map((name) => [name, [] as unknown[]])) as Columns;
  yield* forEachInSteps(entries, (entry) => {
    for (const name of textColumns) columns[name].push(numbers.ofText(entry[name]));
    for (const name of listColumns) columns[name].push(numbers.ofList(entry[name]));
    columns.record.push(entry.record);
    columns.step.push(
      entry.kind === 'measure' ? Number(entry.id.slice(entry.id.lastIndexOf(':') + 1)) : none,
    );
  });
  return columns;
}

/**
 * The columns of entries that became others by a plan, of which some are fresh. `entries` are all that are there now. What only
 * those that are gone named stays among texts and lists.
 */
export function splicePacked(
  { columns: old, numbers }: PackedEntries,
  plan: RowPlan,
  fresh: readonly TimelineEntry[],
  entries: readonly TimelineEntry[],
): PackedEntries {
  const own = finish(ownColumns(fresh, numbers));
  const spliced = columnNames.map((name) => [name, spliceList<number | string>(plan, old[name], own[name])]);
  const columns: TimelineColumns = { ...old, ...Object.fromEntries(spliced), ...numbers.known() };
  return { columns: { ...columns, answers: splicedAnswers(old, plan, fresh, entries) }, numbers };
}

/** Rows have moved: an answer to an entry that is still there is to its new row, others are looked for among all. */
function splicedAnswers(
  { answers: old, record }: TimelineColumns,
  plan: RowPlan,
  fresh: readonly TimelineEntry[],
  entries: readonly TimelineEntry[],
): number[] {
  const places = newPlaces(plan, record.length);
  const moved = old.map((row) => (row === none ? none : (places[row] ?? none)));
  const found = spliceList(plan, moved, Array<number>(fresh.length).fill(none));
  const wanted = new Set<string>();
  const open: number[] = [];
  found.forEach((row, at) => {
    const answered = entries[at]?.answers ?? null;
    if (row !== none || answered === null) return;
    wanted.add(answered);
    open.push(at);
  });
  const rows = rowsOfRecords(entries, wanted);
  for (const at of open) found[at] = rows.get(entries[at]?.answers ?? '') ?? none;
  return found;
}

function rowsOfRecords(
  entries: readonly TimelineEntry[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  if (wanted.size === 0) return rows;
  entries.forEach(({ record }, row) => {
    if (wanted.has(record)) rows.set(record, row);
  });
  return rows;
}

/** Some rows of packed entries, packed; texts and lists that none of them names are left out. */
export function pickRows(all: TimelineColumns, rows: Uint32Array): TimelineColumns {
  if (rows.length === all.record.length) return all;
  const texts = renumbering(all.texts);
  const lists = renumbering(all.lists);
  const newRows = new Int32Array(all.record.length).fill(none);
  for (let at = 0; at < rows.length; at += 1) newRows[rows[at] ?? 0] = at;
  const ofTexts = textColumns.map((name) => [name, pickPlaces(all[name], rows, texts.place)]);
  const ofLists = listColumns.map((name) => [name, pickPlaces(all[name], rows, lists.place)]);
  return {
    ...all,
    // One column a name, as above.
    ...Object.fromEntries([...ofTexts, ...ofLists]),
    record: pickPlaces(all.record, rows, (record) => record),
    step: pickPlaces(all.step, rows, (step) => step),
    answers: pickPlaces(all.answers, rows, (row) => newRows[row] ?? none),
    lists: lists.kept.map((list) => list.map(texts.place)),
    texts: texts.kept,
  };
}

/** A plain loop: going through typed rows by their iterator takes five times as long. */
function pickPlaces<Value>(
  column: readonly Value[],
  rows: Uint32Array,
  read: (value: Value) => Value,
): Value[] {
  const picked: Value[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    // A row is always one of the column's.
    picked.push(read(column[rows[at] ?? 0] as Value));
  }
  return picked;
}

/** Numbers for texts and lists, in the order in which they first come. */
type PackNumbers = {
  readonly ofText: (text: string | null) => number;
  readonly ofList: (list: readonly string[]) => number;
  /** All that have a number by now, each at its place. */
  readonly known: () => Pick<TimelineColumns, 'texts' | 'lists'>;
};

function packNumbers(): PackNumbers {
  const texts: string[] = [];
  const lists: number[][] = [];
  const textPlaces = new Map<string, number>();
  const listPlaces = new Map<string, number>();
  const seen = new WeakMap<readonly string[], number>();
  const ofText = (text: string | null): number => {
    if (text === null) return none;
    const place = textPlaces.get(text) ?? texts.push(text) - 1;
    textPlaces.set(text, place);
    return place;
  };
  const findList = (list: readonly string[]): number => {
    const own = list.map(ofText);
    const key = own.join(' ');
    const place = listPlaces.get(key) ?? lists.push(own) - 1;
    listPlaces.set(key, place);
    return place;
  };
  const ofList = (list: readonly string[]): number => {
    const place = seen.get(list) ?? findList(list);
    seen.set(list, place);
    return place;
  };
  return { ofText, ofList, known: () => ({ texts: texts.slice(), lists: lists.slice() }) };
}

function renumbering<Value>(known: readonly Value[]) {
  const places = new Int32Array(known.length).fill(none);
  const kept: Value[] = [];
  return {
    kept,
    place: (old: number): number => {
      const value = known[old];
      if (old === none || value === undefined) return none;
      if (places[old] === none) places[old] = kept.push(value) - 1;
      return places[old] ?? none;
    },
  };
}
