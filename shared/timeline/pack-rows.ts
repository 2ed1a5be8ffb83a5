import type { Mark } from './mark.ts';

/** Marks that share a row; null where every row was taken. */
export type Packed = { readonly marks: readonly Mark[]; readonly row: number | null };

/** Gives each group the first row in which it touches nothing. Groups come sorted by where they begin. */
export function packed(groups: readonly (readonly Mark[])[], maxRows: number, gap: number): Packed[] {
  const ends: number[] = [];
  return groups.map((marks) => {
    const [begins, until] = extentOf(marks);
    const free = ends.findIndex((end) => end + gap <= begins);
    const row = free >= 0 ? free : ends.length;
    if (row >= maxRows) return { marks, row: null };
    ends[row] = until;
    return { marks, row };
  });
}

function extentOf(marks: readonly Mark[]): [number, number] {
  let [begins, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const mark of marks) {
    begins = Math.min(begins, mark.x0);
    until = Math.max(until, mark.x1);
  }
  return [begins, until];
}
