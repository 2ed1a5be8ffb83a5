import type { TimelineColumns } from '../contract/timeline-columns.ts';
import type { TimelineEntry } from '../contract/timeline-entry.ts';

const none = -1;

const textColumns = ['kind', 'incident', 'title', 'by', 'date', 'status', 'claimStatus'] as const;
const listColumns = ['actors', 'themes', 'roles'] as const;

/** Entries as columns. An answer to what is not among them is packed as an answer to nothing. */
export function packEntries(entries: readonly TimelineEntry[]): TimelineColumns {
  const texts = numbering<string>();
  const lists = numbering<string>();
  const places: number[][] = [];
  const placeOfList = (list: readonly string[]): number => {
    const numbers = list.map(texts.place);
    const place = lists.place(numbers.join(' '));
    places[place] = numbers;
    return place;
  };
  const textAt = (text: string | null): number => (text === null ? none : texts.place(text));
  const known = new Map<readonly string[], number>();
  const listAt = (list: readonly string[]): number => {
    const place = known.get(list) ?? placeOfList(list);
    known.set(list, place);
    return place;
  };
  const rows = new Map(entries.map(({ record }, row) => [record, row]));
  const ofTexts = textColumns.map((name) => [name, entries.map((entry) => textAt(entry[name]))]);
  const ofLists = listColumns.map((name) => [name, entries.map((entry) => listAt(entry[name]))]);
  return {
    // A column a name; fromEntries forgets the names of the keys.
    ...(Object.fromEntries([...ofTexts, ...ofLists]) as Pick<
      TimelineColumns,
      (typeof textColumns)[number] | (typeof listColumns)[number]
    >),
    record: entries.map(({ record }) => record),
    step: entries.map(({ id, kind }) =>
      kind === 'measure' ? Number(id.slice(id.lastIndexOf(':') + 1)) : none,
    ),
    answers: entries.map(({ answers }) => (answers === null ? none : (rows.get(answers) ?? none))),
    texts: texts.known(),
    lists: places,
  };
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

function numbering<Key>() {
  const places = new Map<Key, number>();
  return {
    place: (key: Key): number => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, places.size);
      return places.size - 1;
    },
    known: (): Key[] => [...places.keys()],
  };
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
