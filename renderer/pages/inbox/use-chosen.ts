import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import type { Cursor } from './use-cursor.ts';
import { useRange } from './use-range.ts';

export type Chosen = {
  readonly rows: readonly ArticleRow[];
  readonly has: (id: string) => boolean;
  readonly toggle: (row: ArticleRow) => void;
  /** Chooses the article under the cursor and the one that the cursor goes to. */
  readonly extend: (by: 1 | -1) => void;
  readonly clear: () => void;
};

/** What is chosen in a list of articles. */
export function useChosen(cursor: Cursor, listKey: string): Chosen {
  const { rows, has, add, drop, clear } = useChosenRows(listKey);
  const extend = useRange(cursor, cursor.row, (row) => add([row]));
  return {
    rows,
    has,
    clear,
    toggle: (row) => (has(row.id) ? drop([row.id]) : add([row])),
    extend,
  };
}
