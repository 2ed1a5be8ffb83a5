import { link, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import { codeOf, unlessMissing } from '../../engine/library/file-system.ts';

/**
 * Writes a file of the person's whole or not at all: beside its place, to which it moves once all of it is on the disk. Until then
 * what was there stays. Nothing of the person's is overwritten unless they say so.
 */
export async function writeWholeFile(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  overwrite: boolean,
): Promise<void> {
  try {
    const there = await unlessMissing(stat(path));
    if (there === null) return await writeBeside(path, pieces, null);
    if (!overwrite) refuseTaken(path);
    // A device or a pipe has nothing to lose and must not be replaced; a folder says itself that it is one.
    if (!there.isFile()) return await writeFile(path, pieces);
    await writeBeside(await realpath(path), pieces, there.mode);
  } catch (thrown) {
    refuseToWrite(path, thrown);
  }
}

/** Over a file with these rights, or where there is none. */
async function writeBeside(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  mode: number | null,
): Promise<void> {
  const part = join(dirname(path), `.faultline-${process.pid}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      if (mode !== null) await file.chmod(mode);
      for await (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await (mode === null ? moveToNew(part, path) : rename(part, path));
  } finally {
    await rm(part, { force: true });
  }
}

/** Over nothing that came there meanwhile. Not every file system knows links. */
async function moveToNew(part: string, path: string): Promise<void> {
  await link(part, path).catch((thrown) => {
    if (codeOf(thrown) === 'EEXIST') refuseTaken(path);
    return rename(part, path);
  });
}

function refuseTaken(path: string): never {
  throw new AppError(
    'BAD_REQUEST',
    `${path} is there already: name another file with --out, or write over it with --force.`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'what should be its folder is a file',
  EEXIST: 'what should be its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing may be written there',
  ENAMETOOLONG: 'its name is too long',
};

/** Why something could not be written, in a sentence. */
export function refuseToWrite(path: string, thrown: unknown): never {
  if (thrown instanceof AppError) throw thrown;
  const code = codeOf(thrown);
  const reason = reasons[code];
  if (reason !== undefined)
    throw new AppError('BAD_REQUEST', `${path} cannot be written: ${reason}.`, { cause: thrown });
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const why = code === 'ENOSPC' ? 'the disk is full' : said;
  throw new AppError('WRITE_FAILED', `${path} could not be written: ${why}.`, { cause: thrown });
}
