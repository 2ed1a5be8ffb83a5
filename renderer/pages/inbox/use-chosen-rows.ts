import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';

type Rows = readonly ArticleRow[];

/** What one request may be about. */
const most = 5000;

const without = (rows: Rows, ids: readonly string[]): Rows => {
  const gone = new Set(ids);
  return rows.filter(({ id }) => !gone.has(id));
};

/** Articles that are chosen to be decided on together; another list (`listKey`) chooses anew. */
export function useChosenRows(listKey: string) {
  const [chosen, setChosen] = useState<{ readonly key: string; readonly rows: Rows }>({
    key: listKey,
    rows: [],
  });
  if (chosen.key !== listKey) setChosen({ key: listKey, rows: [] });
  const { rows } = chosen;
  // An answer that comes when another list is there chooses nothing in that.
  const change = (next: (before: Rows) => Rows): void =>
    setChosen((before) => (before.key === listKey ? { key: listKey, rows: next(before.rows) } : before));
  return {
    rows,
    has: (id: string): boolean => rows.some((row) => row.id === id),
    add: (more: Rows): void => {
      const ids = more.map(({ id }) => id);
      change((before) => [...without(before, ids), ...more].slice(-most));
    },
    drop: (ids: readonly string[]): void => change((before) => without(before, ids)),
    clear: (): void => change(() => []),
  };
}
