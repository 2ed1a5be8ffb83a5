import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { hashOfLine, lineHead, readLine } from '../library/history-lines.ts';
import { bytesAt, type FollowedFile, historyFilesOf, linesForward } from './history-files.ts';
import { emptyHistoryTables } from './history-tables.ts';
import { createNoteBatch, type NoteBatch } from './note-batch.ts';

/**
 * Brings the tables up to the history of a library: what was followed before is not read again, as long as the files go on from
 * there. A line that is damaged is passed over: who shows the history tells of it.
 */
export function followHistory(db: DatabaseSync, folder: string): void {
  const files = historyFilesOf(folder);
  const followed = followedFiles(db);
  const goesOn = isContinued(followed, files, folder);
  if (!goesOn) emptyHistoryTables(db);
  const note = createNoteBatch(db);
  const setFile = db.prepare(
    `INSERT INTO history_file (name, size, last_line, sha256, damaged) VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
     size = excluded.size, last_line = excluded.last_line, sha256 = excluded.sha256, damaged = excluded.damaged`,
  );
  for (const { name, size } of files) {
    const known = goesOn ? followed.find((each) => each.name === name) : undefined;
    if (known?.size === size) continue;
    const now = followFile(known ?? { ...unknown, name }, folder, note);
    setFile.run(name, now.size, now.lastLine, now.sha256, now.damaged);
  }
}

const unknown = { size: 0, lastLine: 0, sha256: '', damaged: null };

/** Whether the tables hold all that the files do, as far as their sizes and last lines tell. */
export function isHistoryFollowed(db: DatabaseSync, folder: string): boolean {
  const followed = followedFiles(db);
  const files = historyFilesOf(folder);
  const isAll =
    files.length === followed.length && files.every(({ size }, at) => followed[at]?.size === size);
  return isAll && isContinued(followed, files, folder);
}

function followFile(from: FollowedFile, folder: string, note: NoteBatch): FollowedFile {
  let now = from;
  for (const { bytes, start, end, isEnded } of linesForward(pathOf(from, folder), from.size)) {
    const line = bytes.length === 0 ? null : readLine(bytes);
    if (line) note(line.batch);
    // Beside a process that writes, the end of the file may be a line in the making.
    if (!line && !isEnded) break;
    const isDamaged = !line && bytes.length > 0;
    now = {
      ...now,
      size: end,
      ...(line && { lastLine: start, sha256: hashOfLine(bytes) ?? '' }),
      ...(isDamaged && { damaged: now.damaged ?? start }),
    };
  }
  return now;
}

/** Only the newest file grows, and only at its end; names of months never go back. */
function isContinued(
  followed: readonly FollowedFile[],
  files: readonly { readonly name: string; readonly size: number }[],
  folder: string,
): boolean {
  return followed.every((known, place) => {
    const file = files[place];
    if (file?.name !== known.name || file.size < known.size) return false;
    if (place < followed.length - 1 && file.size !== known.size) return false;
    if (known.damaged !== null && isReadable(pathOf(known, folder), known.damaged)) return false;
    if (known.sha256 === '') return true;
    return hashOfLine(bytesAt(pathOf(known, folder), known.lastLine, lineHead)) === known.sha256;
  });
}

/** A damaged line may have been put back from a copy of the file. */
function isReadable(path: string, start: number): boolean {
  for (const { bytes } of linesForward(path, start)) return readLine(bytes) !== null;
  return false;
}

const pathOf = ({ name }: { readonly name: string }, folder: string): string => join(folder, 'history', name);

const followedFiles = (db: DatabaseSync): FollowedFile[] =>
  db
    .prepare('SELECT name, size, last_line, sha256, damaged FROM history_file ORDER BY name')
    .all()
    .map(({ name, size, last_line, sha256, damaged }) => ({
      name: String(name),
      size: Number(size),
      lastLine: Number(last_line),
      sha256: String(sha256),
      damaged: damaged === null ? null : Number(damaged),
    }));
