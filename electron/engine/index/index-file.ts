import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { historyTables } from '../history/history-tables.ts';
import { noChanges } from './count-changes.ts';
import { dueDaysText } from './due-days.ts';
import {
  createTables,
  indexFormat,
  metaValue,
  preparePutMeta,
  requireFullText,
  tuneReader,
  tuneWriter,
} from './schema.ts';

export function removeIndexFile(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(file + ending, { force: true });
}

/** Puts back what a session that only read, or one that was killed, has left beside the file. */
export function settleLog(file: string): void {
  if (!existsSync(`${file}-wal`)) return;
  const db = new DatabaseSync(file, { timeout: 1000 });
  db.prepare('PRAGMA schema_version').get();
  db.close();
}

/** Reads a little from every table: a file that is no database, is cut short or lacks a table fails here. */
function isUsable(db: DatabaseSync, vocabularyVersion: string): boolean {
  const isCurrent =
    metaValue(db, 'format') === String(indexFormat) && metaValue(db, 'vocabulary') === vocabularyVersion;
  if (!isCurrent) return false;
  const { page_count: pages } = db.prepare('PRAGMA page_count').get() ?? {};
  db.prepare('SELECT 1 FROM article_text WHERE article_text MATCH ?').get('"a"');
  for (const table of [
    'shard',
    'source',
    'term',
    'identity',
    'chunk',
    'story',
    'article_story',
    'story_chunk',
    ...historyTables,
  ])
    db.prepare(`SELECT * FROM ${table}`).get();
  db.prepare('SELECT * FROM article ORDER BY row DESC').get();
  return Number(pages) > 0;
}

/** On a medium that cannot be written SQLite cannot share memory with a writer; there is none, so the file stands still. */
function openUnshared(file: string): DatabaseSync {
  const url = pathToFileURL(file);
  url.search = 'immutable=1';
  return new DatabaseSync(url, { readOnly: true });
}

function openShared(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: 5000 });
}

function tryReader(
  open: (file: string) => DatabaseSync,
  file: string,
  vocabularyVersion: string,
): DatabaseSync | null {
  let db: DatabaseSync | null = null;
  try {
    db = open(file);
    if (isUsable(db, vocabularyVersion)) {
      tuneReader(db);
      return db;
    }
  } catch {
    // Whatever is wrong with a derived file has one remedy, which the caller applies: make it anew.
  }
  if (db?.isOpen) db.close();
  return null;
}

/**
 * Makes an index of another vocabulary one of this: every day is due again, and until its turn comes it is shown as it
 * was. False where that cannot be: then an empty one takes its place.
 */
function adoptVocabulary(file: string, vocabularyVersion: string): boolean {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { timeout: 5000 });
    if (metaValue(db, 'format') !== String(indexFormat)) return false;
    const write = preparePutMeta(db);
    const days = db.prepare('SELECT day FROM shard').all();
    db.exec("BEGIN IMMEDIATE; UPDATE shard SET fingerprint = ''");
    write.run('due', dueDaysText(days.map(({ day }) => String(day))));
    write.run('vocabulary', vocabularyVersion);
    write.run('changes', JSON.stringify(noChanges('packs')));
    db.exec('COMMIT');
    return true;
  } catch {
    return false; // as below: it is made anew
  } finally {
    if (db?.isOpen) db.close();
  }
}

function createIndexFile(file: string, vocabularyVersion: string): DatabaseSync {
  removeIndexFile(file);
  const db = new DatabaseSync(file);
  try {
    requireFullText(db);
    tuneWriter(db);
    createTables(db, vocabularyVersion);
  } finally {
    db.close();
  }
  const reader = openShared(file);
  tuneReader(reader);
  return reader;
}

const tryAdopted = (file: string, vocabularyVersion: string): DatabaseSync | null =>
  adoptVocabulary(file, vocabularyVersion) ? tryReader(openShared, file, vocabularyVersion) : null;

export type OpenedIndex = {
  readonly file: string;
  readonly reader: DatabaseSync;
  readonly writable: boolean;
  /** Why the index of a library that is written is not in its place; null where it is. */
  readonly exile: unknown;
  /** Clears away what was made for this session alone. */
  readonly dispose: () => void;
};

/**
 * Opens an index for reading; where there is none that can be used (missing, damaged, of another format), an empty one
 * takes its place; one of another vocabulary is used until its days are described anew. A library that must not be
 * written gets its own in a temporary folder; so does one whose folder has no room for an index, or no leave: what only
 * can be derived keeps nobody from working.
 */
export function openIndexFile(file: string, vocabularyVersion: string, readOnly: boolean): OpenedIndex {
  const there = existsSync(file);
  const found = there
    ? (tryReader(openShared, file, vocabularyVersion) ??
      (readOnly ? tryReader(openUnshared, file, vocabularyVersion) : tryAdopted(file, vocabularyVersion)))
    : null;
  const inPlace = { file, exile: null, dispose: () => undefined };
  if (found) return { ...inPlace, reader: found, writable: !readOnly };
  if (readOnly) return openElsewhere(vocabularyVersion, null);
  try {
    return { ...inPlace, reader: createIndexFile(file, vocabularyVersion), writable: true };
  } catch (thrown) {
    return openElsewhere(vocabularyVersion, thrown);
  }
}

function openElsewhere(vocabularyVersion: string, exile: unknown): OpenedIndex {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-index-'));
  const file = join(folder, 'index.sqlite');
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { file, reader: createIndexFile(file, vocabularyVersion), writable: true, exile, dispose };
  } catch (thrown) {
    dispose();
    throw exile ?? thrown;
  }
}
