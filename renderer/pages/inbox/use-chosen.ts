import { useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Cursor } from './use-cursor.ts';

export type Chosen = {
  readonly rows: readonly ArticleRow[];
  readonly has: (id: string) => boolean;
  readonly toggle: (row: ArticleRow) => void;
  /** Chooses the article under the cursor and the one that the cursor goes to. */
  readonly extend: (by: 1 | -1) => void;
  readonly clear: () => void;
};

/** What one request may be about. */
const most = 5000;

/** Articles that are chosen to be decided on together; another list (`listKey`) chooses anew. */
export function useChosen(cursor: Cursor, listKey: string): Chosen {
  const [rows, setRows] = useState<readonly ArticleRow[]>([]);
  const [key, setKey] = useState(listKey);
  const extending = useRef<number | null>(null);
  if (key !== listKey) {
    setKey(listKey);
    setRows([]);
  }
  const add = (row: ArticleRow): void =>
    setRows((before) => [...before.filter(({ id }) => id !== row.id), row].slice(-most));
  useEffect(() => {
    if (extending.current === null || extending.current !== cursor.index || !cursor.row) return;
    extending.current = null;
    add(cursor.row);
  });
  return {
    rows,
    has: (id) => rows.some((row) => row.id === id),
    toggle: (row) => {
      if (rows.some(({ id }) => id === row.id)) setRows(rows.filter(({ id }) => id !== row.id));
      else add(row);
    },
    extend: (by) => {
      if (cursor.row) add(cursor.row);
      extending.current = cursor.step(by);
    },
    clear: () => setRows([]),
  };
}
