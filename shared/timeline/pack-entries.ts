import type { TimelineColumns } from '../contract/timeline-columns.ts';
import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { finish, forEachInSteps, type Steps } from '../model/steps.ts';
import { newPlaces, type RowPlan, spliceList } from './splice-rows.ts';

const none = -1;

const textColumns = ['kind', 'incident', 'title', 'by', 'date', 'status', 'claimStatus'] as const;
const listColumns = ['actors', 'themes', 'roles'] as const;

type Columns = Omit<TimelineColumns, 'texts' | 'lists' | 'answers'>;
const columnNames = [...textColumns, ...listColumns, 'record', 'step'] as const;

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
  const answered: number[] = [];
  yield* forEachInSteps(entries, ({ answers }) => answered.push(rows.get(answers ?? '') ?? none));
  return { columns: { ...columns, answers: answered, ...numbers.known() }, numbers };
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

/** Entries that became others by a plan. */
export type SplicedEntries = {
  readonly plan: RowPlan;
  readonly fresh: readonly TimelineEntry[];
  /** All that are there now. */
  readonly entries: readonly TimelineEntry[];
  /** The row of an assertion; -1 where it has none. */
  readonly rowOf: (record: string) => number;
  /** Some of the fresh ones are of records that had no entry before, and may be what others answer. */
  readonly isMore: boolean;
};

/** The columns of entries that became others. What only those that are gone named stays among texts and lists. */
export function splicePacked(
  { columns: old, numbers }: PackedEntries,
  { plan, fresh, entries, rowOf, isMore }: SplicedEntries,
): PackedEntries {
  const own = finish(ownColumns(fresh, numbers));
  const spliced = columnNames.map((name) => [name, spliceList<number | string>(plan, old[name], own[name])]);
  const rowAnswered = (row: number): number => {
    const answered = entries[row]?.answers ?? null;
    return answered === null ? none : rowOf(answered);
  };
  const answers = spliceAnswers(plan, old.answers, Array<number>(fresh.length).fill(unknown));
  answers.forEach((row, at) => {
    if (row === unknown || (isMore && row === none)) answers[at] = rowAnswered(at);
  });
  return { columns: { ...old, ...Object.fromEntries(spliced), answers, ...numbers.known() }, numbers };
}

const unknown = -2;

/** Rows have moved; `unknown` where an answer was to one that is gone. */
function spliceAnswers(plan: RowPlan, old: readonly number[], fresh: readonly number[]): number[] {
  const places = newPlaces(plan, old.length);
  const moved = old.map((row) => {
    const place = row === none ? none : places[row];
    return place === none && row !== none ? unknown : (place ?? none);
  });
  return [...spliceList(plan, moved, fresh)];
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
