import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createTables, requireFullText } from '../../../electron/engine/index/schema.ts';
import { isDamage, sqliteFailure } from '../../../electron/engine/index/sqlite-failure.ts';

const sqliteError = (errcode: number) => Object.assign(new Error('as SQLite says it'), { errcode });
const fileError = (code: string) => Object.assign(new Error('as the system says it'), { code });

test.each([
  [sqliteError(11), 'DAMAGED'],
  [sqliteError(267), 'DAMAGED'],
  [sqliteError(26), 'DAMAGED'],
  [sqliteError(13), 'DISK_FULL'],
  [sqliteError(8), 'NO_PERMISSION'],
  [sqliteError(14), 'NO_PERMISSION'],
  [sqliteError(5), 'WRITE_FAILED'],
  [sqliteError(522), 'WRITE_FAILED'],
  [fileError('EACCES'), 'NO_PERMISSION'],
  [fileError('EROFS'), 'NO_PERMISSION'],
  [fileError('ENOSPC'), 'DISK_FULL'],
])('%o is told as %s', (thrown, code) => {
  expect(sqliteFailure(thrown, 'index.sqlite')).toMatchObject({ code, cause: thrown });
});

test('what was not foreseen stays as it is', () => {
  for (const thrown of [new Error('a mistake of ours'), sqliteError(1), 'text', null]) {
    expect(sqliteFailure(thrown, 'index.sqlite')).toBe(thrown);
  }
});

test('only a damaged file counts as damage', () => {
  expect([11, 267, 26, 13, 5].map((code) => isDamage(sqliteError(code)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('this runtime has full text, and a failed creation leaves no half index', () => {
  const db = new DatabaseSync(':memory:');
  requireFullText(db);
  createTables(db, '1');
  expect(() => createTables(db, '1')).toThrow(/already exists/);
  db.close();
});
