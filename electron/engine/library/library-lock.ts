import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { AppError } from '../../../shared/model/app-error.ts';
import { instant, instantOf } from '../../../shared/model/instant.ts';
import { replaceFile, writeFailure } from './durable-write.ts';
import { parseJson } from './envelope.ts';
import { codeOf, type FileSystem } from './file-system.ts';

/**
 * One process at a time may write a library. The lock is an exclusive transaction on an empty SQLite file,
 * `library.lock`: a lock of the operating system (fcntl, LockFileEx) that ends with its process, however it ends, and
 * that no clock can take away, unlike locks that grow stale by the time of a file. `library.lock.json` only names the
 * holder, for the sentence; who holds the lock is never decided by it.
 *
 * Limits: on network drives the lock is as good as the drive's own locking (NFS without lockd and some FUSE shares
 * have none); a folder that is synchronised between machines is not locked at all. Never open `library.lock` by
 * other means within this process: closing any handle of the file would end the lock (POSIX).
 */
export type LibraryLock = { readonly release: () => Promise<void> };

export const lockFile = 'library.lock';
export const lockNote = 'library.lock.json';

const holder = z.strictObject({ pid: z.int(), host: z.string(), since: instant, who: z.string() });
type Holder = z.infer<typeof holder>;

const busy = 5;
const notADatabase = 26;

export async function takeLock(
  root: string,
  { files, now, who }: { readonly files: FileSystem; readonly now: () => number; readonly who: string },
): Promise<LibraryLock> {
  const path = join(root, lockFile);
  await createOnce(path, files);
  const database = await holdTransaction(path, join(root, lockNote), files);
  const note: Holder = { pid: process.pid, host: hostname(), since: instantOf(now()), who };
  // Without its note (the disk may be full) the lock holds just the same.
  await Promise.allSettled([
    replaceFile(join(root, lockNote), Buffer.from(`${JSON.stringify(note)}\n`), files),
  ]);
  return {
    release: async () => {
      if (!database.isOpen) return;
      // A note that cannot be removed misleads nobody: only the lock counts.
      await Promise.allSettled([files.remove(join(root, lockNote))]);
      database.close();
    },
  };
}

/** `wx` fails where the file is, without opening it. */
async function createOnce(path: string, files: FileSystem): Promise<void> {
  try {
    await (await files.open(path, 'wx')).close();
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw writeFailure(thrown, path);
  }
}

async function holdTransaction(path: string, note: string, files: FileSystem): Promise<DatabaseSync> {
  const first = begin(path);
  if (typeof first !== 'number') return first;
  if (first === busy) throw await lockedError(note, files);
  if (first !== notADatabase) throw lockFailure(first);
  // Nobody holds a lock on a file that is no database. Emptied in place: a new file could split the lock in two.
  await emptyFile(path, files);
  const second = begin(path);
  if (typeof second !== 'number') return second;
  throw second === busy ? await lockedError(note, files) : lockFailure(second);
}

/** The connection that holds the lock, or SQLite's number for why it does not. */
function begin(path: string): DatabaseSync | number {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (thrown) {
    database?.close();
    if (thrown instanceof Error && 'errcode' in thrown) return Number(thrown.errcode) & 0xff;
    throw thrown;
  }
}

async function emptyFile(path: string, files: FileSystem): Promise<void> {
  const file = await files.open(path, 'r+');
  try {
    await file.truncate(0);
  } finally {
    await file.close();
  }
}

const lockFailure = (code: number): AppError =>
  new AppError(
    'WRITE_FAILED',
    `The library could not be locked (SQLite ${code}). A network drive without file locks cannot hold a library that is written; copy it to a local disk, or open it for reading.`,
  );

async function lockedError(note: string, files: FileSystem): Promise<AppError> {
  // The note may be missing or unreadable; that it is locked is known without it.
  const [bytes] = await Promise.allSettled([files.readFile(note)]);
  const parsed = parseJson(bytes.status === 'fulfilled' ? bytes.value.toString('utf8') : '');
  const known = holder.safeParse(parsed.ok ? parsed.value : null);
  const by = known.success
    ? `process ${known.data.pid} on ${known.data.host} (${known.data.who}, since ${known.data.since})`
    : 'another process';
  return new AppError(
    'LOCKED',
    `This library is being written by ${by}. Close it there, or open the library for reading only.`,
  );
}
