/** The row of what found none. */
export const noRow = -1;

/**
 * Gives each extent the first row in which it touches nothing to its left, or `noRow` where all `maxRows` are
 * taken. Extents come sorted by where they begin. Plain numbers, because there may be a hundred thousand.
 */
export function packRows(begins: Float64Array, ends: Float64Array, maxRows: number, gap: number): Int32Array {
  const rows = new Int32Array(begins.length).fill(noRow);
  const takenUntil = new Float64Array(maxRows).fill(Number.NEGATIVE_INFINITY);
  for (let index = 0; index < begins.length; index += 1) {
    const row = firstFree(takenUntil, (begins[index] ?? 0) - gap);
    if (row === noRow) continue;
    rows[index] = row;
    takenUntil[row] = ends[index] ?? 0;
  }
  return rows;
}

function firstFree(takenUntil: Float64Array, x: number): number {
  for (let row = 0; row < takenUntil.length; row += 1) {
    if ((takenUntil[row] ?? 0) <= x) return row;
  }
  return noRow;
}
