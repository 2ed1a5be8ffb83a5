import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type FileStat = { readonly size: number; readonly mtimeMs: number; readonly isFolder: boolean };

/** An open file. `write` may take fewer bytes than it was given, as the operating system may. */
export type OpenFile = {
  readonly write: (bytes: Uint8Array, offset: number, length: number) => Promise<number>;
  readonly read: (into: Uint8Array, length: number, position: number) => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly size: () => Promise<number>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Every file operation of the library. Passed in, so that a test can run out of space, or watch the order. */
export type FileSystem = {
  readonly open: (path: string, flags: 'wx' | 'a' | 'r' | 'r+') => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
  readonly realpath: (path: string) => Promise<string>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly list: (path: string) => Promise<string[]>;
  /** The names in a folder that are symbolic links. */
  readonly listLinks: (path: string) => Promise<string[]>;
  readonly stat: (path: string) => Promise<FileStat>;
  readonly canWrite: (path: string) => Promise<boolean>;
  /** Makes the names in a folder durable (POSIX; elsewhere there is no such call and none is needed). */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** The system's word for what went wrong: ENOENT, ENOSPC … */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

const isMissing = (thrown: unknown): boolean => codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR';

/** Null where the file does not exist; every other failure is thrown. */
export async function unlessMissing<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

async function open(path: string, flags: string): Promise<OpenFile> {
  const handle = await fs.open(path, flags, 0o600);
  return {
    write: async (bytes, offset, length) => (await handle.write(bytes, offset, length)).bytesWritten,
    read: async (into, length, position) => (await handle.read(into, 0, length, position)).bytesRead,
    sync: () => handle.sync(),
    size: async () => (await handle.stat()).size,
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

async function stat(path: string): Promise<FileStat> {
  const { size, mtimeMs, ...entry } = await fs.stat(path);
  return { size, mtimeMs, isFolder: (entry.mode & constants.S_IFMT) === constants.S_IFDIR };
}

async function listLinks(path: string): Promise<string[]> {
  const entries = await fs.readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
}

/** Not by mkdir's `recursive`: that never ends below a folder in which none can be made, such as `/proc`. */
export async function makeFolder(path: string, mode = 0o700): Promise<void> {
  try {
    await fs.mkdir(path, mode);
  } catch (thrown) {
    if ((await unlessMissing(stat(path)))?.isFolder) return;
    const parent = dirname(path);
    if (codeOf(thrown) !== 'ENOENT' || (await unlessMissing(stat(parent))) !== null) throw thrown;
    await makeFolder(parent, mode);
    await makeFolder(path, mode);
  }
}

async function canWrite(path: string): Promise<boolean> {
  try {
    await fs.access(path, constants.W_OK);
    return true;
  } catch (thrown) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(thrown))) return false;
    throw thrown;
  }
}

/**
 * Some file systems (FUSE, network shares) know no sync of a folder and answer EINVAL or ENOTSUP; and the folder that a
 * library was made in may be one that we may write to but not read (EACCES).
 */
const cannotSync = ['EINVAL', 'ENOTSUP', 'EACCES'];

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await fs.open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (thrown) {
    if (!cannotSync.includes(codeOf(thrown))) throw thrown;
  }
}

export const nodeFileSystem: FileSystem = {
  open,
  readFile: (path) => fs.readFile(path),
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.unlink(path),
  removeFolder: (path) => fs.rm(path, { recursive: true, force: true }),
  realpath: (path) => fs.realpath(path),
  makeFolder: (path) => makeFolder(path),
  list: (path) => fs.readdir(path),
  listLinks,
  stat,
  canWrite,
  syncFolder,
  wait: async (milliseconds) => void (await wait(milliseconds)),
};
