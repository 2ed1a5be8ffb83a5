import type { DatabaseSync } from 'node:sqlite';
import { keepRecent } from './keep-recent.ts';

export type FullText = {
  /** Rows that match an expression of `ftsExpression`, in no order. Remembered until `forget`. */
  readonly match: (expression: string) => readonly number[];
  /** The same, best first: a word in the title weighs five times as much. */
  readonly rank: (expression: string) => readonly number[];
  /** Those that match in the title. */
  readonly matchTitle: (expression: string) => readonly number[];
  /** Those that came first, `most` of them at most. */
  readonly first: (expression: string, most: number) => readonly number[];
  /** Has to be called when the index has changed. */
  readonly forget: () => void;
};

function rowsOf(found: Record<string, unknown> | undefined): readonly number[] {
  // SQLite made the text, out of its own row numbers.
  return typeof found?.['rows'] === 'string' ? (JSON.parse(found['rows']) as number[]) : [];
}

/** One search asks for the same hits twice: to select, and to decide how to order. */
const remembered = 4;

/** Row numbers come as one JSON text: fetching 100,000 rows one by one takes four times as long. */
export function createFullText(db: DatabaseSync): FullText {
  const match = db.prepare(
    'SELECT json_group_array(rowid) AS rows FROM article_text WHERE article_text MATCH ?',
  );
  const rank = db.prepare(
    `SELECT json_group_array(rowid) AS rows FROM
       (SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY bm25(article_text, 5.0, 1.0), rowid DESC)`,
  );
  const first = db.prepare(
    'SELECT json_group_array(rowid) AS rows FROM (SELECT rowid FROM article_text WHERE article_text MATCH ? LIMIT ?)',
  );
  const hits = keepRecent<readonly number[]>(remembered);
  return {
    match: (expression) => hits.get(expression, () => rowsOf(match.get(expression))),
    rank: (expression) => rowsOf(rank.get(expression)),
    matchTitle: (expression) => rowsOf(match.get(`title : (${expression})`)),
    first: (expression, most) => rowsOf(first.get(expression, most)),
    forget: hits.forget,
  };
}
