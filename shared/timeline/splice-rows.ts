/**
 * How rows become other rows: pieces of the old ones and of fresh ones, in order. A piece that reaches beyond the end of a
 * column gives what there is of it, so that one plan serves columns of all rows and of the dated ones, which come first.
 */
export type RowPlan = readonly RowPiece[];
type RowPiece = { readonly of: 'old' | 'fresh'; readonly from: number; readonly to: number };

/** `gone`: old rows that go, in order; `places`: for each fresh row, in order, the old row before which it comes. */
export function planRows(rows: number, gone: readonly number[], places: readonly number[]): RowPlan {
  const pieces: RowPiece[] = [];
  const add = (of: RowPiece['of'], from: number, to: number): void => {
    if (from < to) pieces.push({ of, from, to });
  };
  let [old, fresh, left] = [0, 0, 0];
  while (old < rows || fresh < places.length) {
    const nextGone = gone[left] ?? rows;
    const nextPlace = places[fresh] ?? rows;
    const stop = Math.min(nextGone, nextPlace);
    add('old', old, stop);
    old = stop;
    if (fresh < places.length && nextPlace === stop) {
      add('fresh', fresh, fresh + 1);
      fresh += 1;
    } else if (left < gone.length) {
      old = nextGone + 1;
      left += 1;
    }
  }
  return pieces;
}

export function spliceList<Item>(plan: RowPlan, old: readonly Item[], fresh: readonly Item[]): Item[] {
  const nothing: Item[] = [];
  return nothing.concat(...plan.map(({ of, from, to }) => (of === 'old' ? old : fresh).slice(from, to)));
}

export function spliceNumbers(plan: RowPlan, old: Uint32Array, fresh: Uint32Array): Uint32Array {
  const parts = plan.map(({ of, from, to }) => (of === 'old' ? old : fresh).subarray(from, to));
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** For each of the old rows where it is now; -1 for those that are gone. */
export function newPlaces(plan: RowPlan, rows: number): Int32Array {
  const places = new Int32Array(rows).fill(-1);
  let at = 0;
  for (const { of, from, to } of plan) {
    if (of === 'old') for (let row = from; row < Math.min(to, rows); row += 1) places[row] = at + row - from;
    at += of === 'old' ? Math.max(0, Math.min(to, rows) - from) : to - from;
  }
  return places;
}
