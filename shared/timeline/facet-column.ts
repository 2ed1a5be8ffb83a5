import { type RowPlan, spliceNumbers } from './splice-rows.ts';

/**
 * Which values each row has, as plain numbers: a hundred thousand rows are narrowed and counted within milliseconds. Many rows
 * have the same list of values: `of` says for each row which of the `lists` it has, and these name values by their place.
 */
export type FacetColumn = {
  readonly values: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly of: Uint32Array;
  /** The number of a list; one that was not there is added. */
  readonly numberOf: (list: readonly string[]) => number;
};

/** The column of rows that became others. The lists of those that are gone stay, and have no rows. */
export const spliceFacet = (
  column: FacetColumn,
  plan: RowPlan,
  fresh: readonly (readonly string[])[],
): FacetColumn => ({
  ...column,
  of: spliceNumbers(plan, column.of, Uint32Array.from(fresh, column.numberOf)),
});

/** Numbers for lists of values, in the order in which they first come. */
export function listNumbers(): Omit<FacetColumn, 'of'> {
  const values: string[] = [];
  const lists: number[][] = [];
  const places = new Map<string, number>();
  const numbers = new Map<string, number>();
  /** Lists are shared by many rows: most were just seen. */
  const seen = new WeakMap<readonly string[], number>();
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? values.push(value) - 1;
    places.set(value, place);
    return place;
  };
  const find = (list: readonly string[]): number => {
    const own = list.map(placeOf);
    const key = own.join(' ');
    const number = numbers.get(key) ?? lists.push(own) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    values,
    lists,
    numberOf: (list) => {
      const number = seen.get(list) ?? find(list);
      seen.set(list, number);
      return number;
    },
  };
}

/** 1 for each row that has one of the wanted values, else 0. */
export function rowsWith({ values, lists, of }: FacetColumn, wanted: readonly string[]): Uint8Array {
  const places = new Set(wanted.map((value) => values.indexOf(value)));
  const isWanted = Uint8Array.from(lists, (list) => (list.some((place) => places.has(place)) ? 1 : 0));
  const rows = new Uint8Array(of.length);
  for (let row = 0; row < rows.length; row += 1) rows[row] = isWanted[of[row] ?? 0] ?? 0;
  return rows;
}

/** How many of the rows for which `isCounted` holds have each value; the most first, then by name. */
export function countsIn({ values, lists, of }: FacetColumn, isCounted: (row: number) => boolean) {
  const withList = new Uint32Array(lists.length);
  for (let row = 0; row < of.length; row += 1) {
    const list = of[row] ?? 0;
    if (isCounted(row)) withList[list] = (withList[list] ?? 0) + 1;
  }
  const counts = new Uint32Array(values.length);
  lists.forEach((list, number) => {
    for (const place of list) counts[place] = (counts[place] ?? 0) + (withList[number] ?? 0);
  });
  return values
    .map((id, place) => ({ id, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
