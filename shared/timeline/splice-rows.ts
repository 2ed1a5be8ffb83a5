/**
 * How rows become other rows, as edits in the order of the old ones: at a row, so many old ones go and these fresh ones come in
 * their place. Dated rows come first, so that one plan serves columns of all rows and of the dated ones.
 */
export type RowPlan = readonly RowEdit[];
type RowEdit = { readonly at: number; readonly gone: number; readonly from: number; readonly to: number };

/** `gone`: old rows that go, in order; `places`: for each fresh row, in order, the old row before which it comes. */
export function planRows(gone: readonly number[], places: readonly number[]): RowPlan {
  const edits: RowEdit[] = [];
  let [left, fresh] = [0, 0];
  while (left < gone.length || fresh < places.length) {
    const at = Math.min(gone[left] ?? Number.POSITIVE_INFINITY, places[fresh] ?? Number.POSITIVE_INFINITY);
    const from = fresh;
    while (places[fresh] === at) fresh += 1;
    const goes = gone[left] === at ? 1 : 0;
    left += goes;
    edits.push({ at, gone: goes, from, to: fresh });
  }
  return edits;
}

/** Few edits are made in a copy; of many, the pieces between them are put together. */
const fewEdits = 100;

/** The very same list where no row moves and nothing is otherwise. */
export function spliceList<Item>(
  plan: RowPlan,
  old: readonly Item[],
  fresh: readonly Item[],
): readonly Item[] {
  const edits = plan.filter(({ at, gone, from, to }) => !isSame(old, at, gone, fresh.slice(from, to)));
  if (edits.length === 0) return old;
  if (edits.length > fewEdits) return joinPieces(edits, old, fresh);
  const list = old.slice();
  for (const { at, gone, from, to } of edits.toReversed()) list.splice(at, gone, ...fresh.slice(from, to));
  return list;
}

/** Columns of the dated rows end before those that have no date. */
function isSame<Item>(old: readonly Item[], at: number, gone: number, fresh: readonly Item[]): boolean {
  const before = Math.max(0, Math.min(gone, old.length - at));
  return fresh.length === before && fresh.every((item, index) => item === old[at + index]);
}

function joinPieces<Item>(edits: RowPlan, old: readonly Item[], fresh: readonly Item[]): Item[] {
  const pieces: (readonly Item[])[] = [];
  let row = 0;
  for (const { at, gone, from, to } of edits) {
    pieces.push(old.slice(row, at), fresh.slice(from, to));
    row = at + gone;
  }
  const nothing: Item[] = [];
  return nothing.concat(...pieces, old.slice(row));
}

export function spliceNumbers(plan: RowPlan, old: Uint32Array, fresh: Uint32Array): Uint32Array {
  const more = plan.reduce((sum, { gone, from, to }) => sum + to - from - gone, 0);
  const all = new Uint32Array(old.length + more);
  let [row, next] = [0, 0];
  for (const { at, gone, from, to } of plan) {
    all.set(old.subarray(row, at), next);
    all.set(fresh.subarray(from, to), next + at - row);
    next += at - row + to - from;
    row = at + gone;
  }
  all.set(old.subarray(row), next);
  return all;
}

/** For each of the old rows where it is now; -1 for those that are gone. */
export function newPlaces(plan: RowPlan, rows: number): Int32Array {
  const places = new Int32Array(rows);
  let [row, moved] = [0, 0];
  for (const { at, gone, from, to } of [...plan, { at: rows, gone: 0, from: 0, to: 0 }]) {
    for (; row < Math.min(at, rows); row += 1) places[row] = row + moved;
    for (; row < Math.min(at + gone, rows); row += 1) places[row] = -1;
    moved += to - from - gone;
  }
  return places;
}
