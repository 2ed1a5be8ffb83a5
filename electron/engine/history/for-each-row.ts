import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Steps } from '../../../shared/model/steps.ts';

/** Rows that are read at once: about a millisecond's worth. */
const rowsAtOnce = 1000;

/** Does something with each row of a statement that takes the `id` after which to begin, and how many rows. No cursor stays open. */
export function* forEachRow(
  statement: StatementSync,
  act: (id: string, row: Readonly<Record<string, SQLOutputValue>>) => void,
): Steps<void> {
  for (let last = '', isMore = true; isMore; ) {
    const rows = statement.all(last, rowsAtOnce);
    for (const row of rows) {
      last = String(row['id']);
      act(last, row);
    }
    isMore = rows.length === rowsAtOnce;
    yield;
  }
}
