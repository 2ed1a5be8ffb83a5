import { DatabaseSync } from 'node:sqlite';
import type { EngineContext } from '../engine-context.ts';
import { followHistory } from './follow-history.ts';
import { createHistoryReader, type HistoryReader } from './history-reader.ts';
import { createHistoryTables } from './history-tables.ts';

/** Somebody may be writing all the while. */
const mostTries = 3;

type Followed = { readonly db: DatabaseSync; readonly reader: HistoryReader };

/** By library, where its index cannot be written: beside another process, or on a medium without room. */
const inMemory = new WeakMap<object, Followed>();

/**
 * What the history says, with all that was written by now. The index keeps it, and its thread reads what is new; an index that
 * cannot follow keeps nobody from an answer.
 */
export async function followedHistory({
  library,
  index,
  keeper,
}: Pick<EngineContext, 'library' | 'index' | 'keeper'>): Promise<HistoryReader> {
  const { folder } = library;
  for (let tries = 0; tries < mostTries && index.isWritable(); tries += 1) {
    if (index.isHistoryFollowed(folder)) break;
    await keeper.follow(() => index.followHistory(folder));
  }
  if (index.isHistoryFollowed(folder)) return index.history;
  const followed = inMemory.get(library) ?? followInMemory();
  inMemory.set(library, followed);
  followHistory(followed.db, folder);
  return followed.reader;
}

function followInMemory(): Followed {
  const db = new DatabaseSync(':memory:');
  createHistoryTables(db);
  return { db, reader: createHistoryReader(db) };
}
