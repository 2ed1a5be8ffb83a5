import { useEffect, useRef } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import type { Cursor } from './use-cursor.ts';

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
  const extending = useRef<number | null>(null);
  useEffect(() => {
    if (extending.current === null || extending.current !== cursor.index || !cursor.row) return;
    extending.current = null;
    add([cursor.row]);
  });
  return {
    rows,
    has,
    clear,
    toggle: (row) => (has(row.id) ? drop([row.id]) : add([row])),
    extend: (by) => {
      if (cursor.row) add([cursor.row]);
      extending.current = cursor.step(by);
    },
  };
}
