import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import { codeOf, type FileSystem, type OpenFile, unlessMissing } from './file-system.ts';
import { type Gatherer, gather } from './gather.ts';

/**
 * How a file is replaced so that at every moment, whatever fails, either the old or the new bytes are there whole:
 *
 *   realpath -> new file beside it (`wx`, 0600) -> all bytes -> fsync -> size check -> close -> rename -> fsync folder
 *
 * The size check and the loop over short writes are there because popular packages for this (write-file-atomic 8,
 * atomically 2.1) take one short write for success and put a truncated file in place when the disk fills. lowdb's
 * own writer neither syncs nor uses a name of its own for the temporary file.
 */
export type DurableWriter = {
  /** Settles when the bytes are safe. `encode` is called when the write begins; of several waiting, the last is written. */
  readonly write: (path: string, encode: Encode) => Promise<void>;
  readonly idle: () => Promise<void>;
};

type Encode = () => Uint8Array | Promise<Uint8Array>;

export function createDurableWriter(files: FileSystem): DurableWriter {
  const lanes = new Map<string, Gatherer<Encode, void>>();
  const laneOf = (path: string) => {
    const lane =
      lanes.get(path) ??
      gather<Encode, void>(async (jobs) => {
        const encode = jobs.at(-1);
        if (encode) await replaceFile(path, await encode(), files);
      });
    lanes.set(path, lane);
    return lane;
  };
  return {
    write: (path, encode) => laneOf(path).add(encode),
    idle: async () => void (await Promise.all([...lanes.values()].map((lane) => lane.idle()))),
  };
}

/** Replaces a file, or throws an AppError with the former file untouched and nothing left beside it. */
export async function replaceFile(path: string, bytes: Uint8Array, files: FileSystem): Promise<void> {
  try {
    const target = await realTarget(path, files);
    const temporary = await writeTemporary(target, bytes, files);
    try {
      await renamePatiently(temporary, target, files);
    } catch (thrown) {
      await discard(temporary, files);
      throw thrown;
    }
    await files.syncFolder(dirname(target));
  } catch (thrown) {
    throw writeFailure(thrown, path);
  }
}

/** Through a symbolic link to the file itself: a rename would replace the link. */
async function realTarget(path: string, files: FileSystem): Promise<string> {
  const existing = await unlessMissing(files.realpath(path));
  return existing ?? join(await files.realpath(dirname(path)), basename(path));
}

const temporaryName = /^\..+\.\d+-\d+\.faultline-tmp$/;

/** A file that a killed process left behind; it never held anything that was confirmed. */
export const isStrayTemporary = (name: string): boolean => temporaryName.test(name);

let counter = 0;

/** A name that is free: a killed process may have had the same number and left its file. */
async function openTemporary(target: string, files: FileSystem): Promise<{ path: string; file: OpenFile }> {
  for (;;) {
    counter += 1;
    const name = `.${basename(target)}.${process.pid}-${counter}.faultline-tmp`;
    const path = join(dirname(target), name);
    try {
      return { path, file: await files.open(path, 'wx') };
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
}

async function writeTemporary(target: string, bytes: Uint8Array, files: FileSystem): Promise<string> {
  const { path, file } = await openTemporary(target, files);
  try {
    await writeAndClose(file, bytes);
  } catch (thrown) {
    await discard(path, files);
    throw thrown;
  }
  return path;
}

/** What cannot be removed now goes at the next opening; the failure that led here is the one to tell. */
async function discard(path: string, files: FileSystem): Promise<void> {
  await Promise.allSettled([files.remove(path)]);
}

async function writeAndClose(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes);
    await file.sync();
    const size = await file.size();
    if (size !== bytes.length) throw new Error(`${size} bytes arrived of ${bytes.length}`);
  } finally {
    await file.close();
  }
}

/** Every byte, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const written = await file.write(bytes, offset, bytes.length - offset);
    if (written <= 0) throw new Error('the system takes no more bytes');
    offset += written;
  }
}

const patience = 10_000;
const busyCodes = ['EPERM', 'EBUSY', 'EACCES'];

/** On Windows a virus scanner, an indexer or a reader can hold the file for a moment. */
async function renamePatiently(from: string, to: string, files: FileSystem): Promise<void> {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 1000)) {
    try {
      return await files.rename(from, to);
    } catch (thrown) {
      if (!busyCodes.includes(codeOf(thrown)) || waited >= patience) throw thrown;
      await files.wait(pause);
    }
  }
}

/** What the person is told when something could not be written. */
export function writeFailure(thrown: unknown, path: string): AppError {
  if (thrown instanceof AppError) return thrown;
  const name = basename(path);
  const code = codeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const message = `${name} was not saved: the disk is full. What was saved before is untouched; free some space and try again.`;
    return new AppError('DISK_FULL', message, { cause: thrown });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const message = `${name} was not saved: writing there is not permitted. Check the permissions of the library's folder, or choose another.`;
    return new AppError('NO_PERMISSION', message, { cause: thrown });
  }
  const reason = thrown instanceof Error ? code || thrown.message : 'unknown reason';
  const message = `${name} was not saved (${reason}). What was saved before is untouched; try again.`;
  return new AppError('WRITE_FAILED', message, { cause: thrown });
}
