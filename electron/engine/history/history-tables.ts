import type { DatabaseSync } from 'node:sqlite';

/**
 * What follows from the history, so that nobody reads all of it for one answer. `history_file` says how far it was followed.
 *
 * `touched`: when a record, or what belongs to it, last changed (milliseconds since 1970, 0 where only others told of it), and which
 * change of which batch left it as it is. `past`: the versions before that, with what imports told of versions elsewhere.
 * `step`: when a step of a measure was first filed.
 */
const tables = `
  CREATE TABLE history_file (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, last_line INTEGER NOT NULL, sha256 TEXT NOT NULL, damaged INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE batch (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL, undoes TEXT,
    imported INTEGER NOT NULL, origin TEXT, signed_by TEXT
  );
  CREATE TABLE touched (
    id TEXT PRIMARY KEY, changed INTEGER NOT NULL, kind TEXT, batch INTEGER, place INTEGER, gone INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE past (
    id TEXT NOT NULL, batch INTEGER NOT NULL, place INTEGER NOT NULL, form TEXT NOT NULL, told TEXT NOT NULL
  );
  CREATE TABLE step (key TEXT PRIMARY KEY, day TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX past_id ON past (id, batch, place);
  CREATE INDEX touched_gone ON touched (id) WHERE kind IS NOT NULL AND (gone = 1 OR batch IS NULL);
`;

export const historyTables = ['history_file', 'batch', 'touched', 'past', 'step'] as const;

export function createHistoryTables(db: DatabaseSync): void {
  db.exec(tables);
}

export function emptyHistoryTables(db: DatabaseSync): void {
  for (const table of historyTables) db.exec(`DELETE FROM ${table}`);
}
