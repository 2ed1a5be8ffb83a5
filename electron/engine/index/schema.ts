import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { AppError } from '../../../shared/model/app-error.ts';
import { createHistoryTables } from '../history/history-tables.ts';

/** Raised with every change of the tables or of the tokens: an index of another format is made anew. */
export const indexFormat = 11;

/**
 * What is derived from the files of a library.
 *
 * `article` holds what a list shows, so that no list opens an article file. `article_text` is full text without a
 * copy of the text, over tokens of ours joined by spaces. `chunk` holds what is filtered and counted (moment, flags,
 * tags, sources, language, rules), in blocks of 1024 articles packed as arrays: the reading side keeps those in memory
 * (about 4 MB for 100,000 articles) and loads again only the blocks that changed. Joins and GROUP BY over a table of
 * tags took over 100 ms for the facets of a wide filter.
 *
 * `clues` is what tells the event of an article, or what the story worker will read that from; `story` and `article_story` are made of all clues by the story worker, up
 * to the version that `meta` has under 'stories'. `story_chunk` has the numbers of the stories of 1024 articles, by row, for
 * lists that are grouped by story.
 *
 * What follows from the history lies beside these (electron/engine/history/history-tables.ts).
 */
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE shard (day TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE source (id TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE term (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (kind, id));
  CREATE TABLE article (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, day TEXT NOT NULL, content_hash TEXT NOT NULL,
    moment INTEGER NOT NULL, flags INTEGER NOT NULL, terms BLOB NOT NULL, set_aside TEXT,
    carriers TEXT NOT NULL, shown TEXT NOT NULL, clues TEXT NOT NULL,
    found_by TEXT NOT NULL
  );
  CREATE TABLE article_story (article TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE story (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, latest INTEGER NOT NULL, articles INTEGER NOT NULL,
    shown TEXT NOT NULL
  );
  CREATE TABLE story_chunk (number INTEGER PRIMARY KEY, version INTEGER NOT NULL, stories BLOB NOT NULL);
  CREATE INDEX story_latest ON story (latest, id);
  CREATE INDEX article_day ON article (day);
  CREATE TABLE identity (key TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
  CREATE INDEX identity_article ON identity (article);
  CREATE TABLE chunk (number INTEGER PRIMARY KEY, version INTEGER NOT NULL, columns BLOB NOT NULL);
  CREATE VIRTUAL TABLE article_text USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '-.:'"
  );
`;

const cacheKilobytes = 32_768;

/** @throws UNSUPPORTED_RUNTIME where SQLite was built without full text. */
export function requireFullText(db: DatabaseSync): void {
  const options = db.prepare('PRAGMA compile_options').all();
  if (options.some((option) => option['compile_options'] === 'ENABLE_FTS5')) return;
  throw new AppError(
    'UNSUPPORTED_RUNTIME',
    `Node ${process.version} carries SQLite without full-text search (FTS5), which the index of a library needs; use an official build of Node 24.`,
  );
}

export function createTables(db: DatabaseSync, vocabularyVersion: string): void {
  db.exec(`BEGIN; ${tables}`);
  createHistoryTables(db);
  const write = preparePutMeta(db);
  write.run('format', String(indexFormat));
  write.run('vocabulary', vocabularyVersion);
  write.run('version', '0');
  write.run('stories', '0');
  db.exec('COMMIT');
}

/** A write-ahead log lets lists be read while the worker writes; a lost tail is noticed by the fingerprints of days. */
export function tuneWriter(db: DatabaseSync): void {
  db.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000;
     PRAGMA cache_size = -${cacheKilobytes}; PRAGMA temp_store = MEMORY`,
  );
}

export function tuneReader(db: DatabaseSync): void {
  db.exec(`PRAGMA query_only = ON; PRAGMA cache_size = -${cacheKilobytes}; PRAGMA temp_store = MEMORY`);
}

export const preparePutMeta = (db: DatabaseSync): StatementSync =>
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );

export function metaValue(
  db: DatabaseSync,
  key: 'format' | 'vocabulary' | 'version' | 'stories' | 'rules' | 'packs' | 'changes' | 'due',
): string | null {
  const value = db.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value'];
  return typeof value === 'string' ? value : null;
}
