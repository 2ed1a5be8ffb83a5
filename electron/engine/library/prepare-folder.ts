import { join, resolve } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import { folders, libraryFile } from './doc-kind.ts';
import { isStrayTemporary, writeFailure } from './durable-write.ts';
import { type FileSystem, unlessMissing } from './file-system.ts';
import { lockFile, lockNote } from './library-lock.ts';

type Prepared = { readonly root: string; readonly isNew: boolean };

/** What systems and git put into folders by themselves, and what a first start that was killed leaves. */
const ofNoAccount = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  '.git',
  '.gitignore',
  '.gitattributes',
  `${lockFile}-journal`,
  lockFile,
  lockNote,
]);

/**
 * The folder as a library's: one that is there, or an empty one that becomes it. Anything else is refused before a
 * byte is written into it.
 */
export async function prepareFolder(
  folder: string,
  mode: 'write' | 'read',
  files: FileSystem,
): Promise<Prepared> {
  const names = await namesIn(folder, files);
  if (names !== null && (await isLibrary(folder, names, files))) {
    return { root: await files.realpath(folder), isNew: false };
  }
  const foreign = (names ?? []).filter((name) => !isOfNoAccount(name));
  if (foreign.length > 0) {
    throw notALibrary(`${resolve(folder)} is no Faultline library and is not empty; nothing was written`);
  }
  if (mode === 'read') throw notALibrary(`There is no library in ${resolve(folder)}`);
  try {
    for (const name of ['', ...folders]) await files.makeFolder(join(folder, name));
  } catch (thrown) {
    throw writeFailure(thrown, folder);
  }
  return { root: await files.realpath(folder), isNew: true };
}

const notALibrary = (what: string): AppError =>
  new AppError(
    'NOT_A_LIBRARY',
    `${what}. Choose the folder of a library, or an empty one for a new library.`,
  );

const isOfNoAccount = (name: string): boolean =>
  ofNoAccount.has(name) || isStrayTemporary(name) || (folders as readonly string[]).includes(name);

async function namesIn(folder: string, files: FileSystem): Promise<string[] | null> {
  const stat = await unlessMissing(files.stat(folder));
  if (stat === null) return null;
  if (!stat.isFolder) throw notALibrary(`${resolve(folder)} is a file`);
  return files.list(folder);
}

/**
 * `library.json` of ours, or our four folders with something in the history or the ledger: a library whose main file is
 * missing or unreadable is still one, and is recovered.
 */
async function isLibrary(folder: string, names: readonly string[], files: FileSystem): Promise<boolean> {
  if (names.includes(libraryFile) && (await isOurs(join(folder, libraryFile), files))) return true;
  if (!folders.every((name) => names.includes(name))) return false;
  if (names.includes(libraryFile)) return true;
  const inside = await Promise.all(
    folders.map(async (name) => (await unlessMissing(files.list(join(folder, name)))) ?? []),
  );
  return inside.some((list) => list.some((name) => /\.jsonl?$/.test(name)));
}

async function isOurs(path: string, files: FileSystem): Promise<boolean> {
  const bytes = await files.readFile(path);
  return bytes.subarray(0, 200).includes('"faultline/library"');
}
