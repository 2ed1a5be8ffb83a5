import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import { allLedgerFiles, folders, formerFiles, ledgerFiles, libraryFile } from './doc-kind.ts';
import { isStrayTemporary, writeFailure } from './durable-write.ts';
import { type FileSystem, unlessMissing } from './file-system.ts';
import { lockFile, lockNote } from './library-lock.ts';
import { isOfRecord } from './list-files.ts';

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
  if (!(names ?? []).every(isOfNoAccount)) {
    throw notALibrary(`${resolve(folder)} is no Faultline library and is not empty; nothing was written`);
  }
  if (mode === 'read') throw notALibrary(`There is no library in ${resolve(folder)}`);
  try {
    await makeFolders(resolve(folder), files);
  } catch (thrown) {
    throw writeFailure(thrown, folder);
  }
  return { root: await files.realpath(folder), isNew: true };
}

/** The names of the new folders are made durable too: what is confirmed later must not hang on a name that can vanish. */
async function makeFolders(folder: string, files: FileSystem): Promise<void> {
  const parents: string[] = [];
  for (let path = folder; (await unlessMissing(files.stat(path))) === null; path = dirname(path)) {
    parents.push(dirname(path));
  }
  for (const name of ['', ...folders]) await files.makeFolder(join(folder, name));
  for (const path of [folder, ...parents]) await files.syncFolder(path);
}

const notALibrary = (what: string): AppError =>
  new AppError(
    'NOT_A_LIBRARY',
    `${what}. Choose the folder of a library, or an empty one for a new library.`,
  );

const ofLedger: ReadonlySet<string> = new Set([...allLedgerFiles, ...formerFiles]);
const isOurFolder = (name: string): boolean => (folders as readonly string[]).includes(name);

/** The ledger files count: a first start that was killed has written some, and nothing of a person's yet. */
function isOfNoAccount(name: string): boolean {
  const last = name.split('/').at(-1) ?? '';
  return ofNoAccount.has(last) || isStrayTemporary(last) || isOurFolder(name) || ofLedger.has(name);
}

/** The names in the folder and in those of its folders that could be ours; null where there is no folder. */
async function namesIn(folder: string, files: FileSystem): Promise<string[] | null> {
  const stat = await unlessMissing(files.stat(folder));
  if (stat === null) return null;
  if (!stat.isFolder) throw notALibrary(`${resolve(folder)} is a file`);
  const names = await files.list(folder);
  const inside = await Promise.all(
    names.filter(isOurFolder).map(async (name) => {
      const list = (await unlessMissing(files.list(join(folder, name)))) ?? [];
      return list.map((one) => `${name}/${one}`);
    }),
  );
  return [...names, ...inside.flat()];
}

/** The first bytes; of something that is no file there are none. */
async function headOf(path: string, files: FileSystem): Promise<Buffer> {
  const stat = await unlessMissing(files.stat(path));
  return !stat || stat.isFolder ? Buffer.of() : (await files.readFile(path)).subarray(0, 200);
}

/**
 * A readable `library.json`; or, where that is missing or damaged, our four folders with something of ours in them, or a
 * readable ledger: such a library is recovered, not refused.
 */
async function isLibrary(folder: string, names: readonly string[], files: FileSystem): Promise<boolean> {
  const isOurs = async (name: string): Promise<boolean> =>
    names.includes(name) && (await headOf(join(folder, name), files)).includes('"faultline/');
  if (await isOurs(libraryFile)) return true;
  const holdsRecords = names.some((name) => isOfRecord(name) && !ofLedger.has(name));
  const hasOurShape =
    folders.every((name) => names.includes(name)) || (await isOurs(ledgerFiles('incident')[0] ?? ''));
  return holdsRecords && hasOurShape;
}
