import type { Problem } from '../../../shared/contract/channels.ts';
import type { Disk } from './disk.ts';
import { folders, kindOfFile, libraryFile } from './doc-kind.ts';
import { isStrayTemporary } from './durable-write.ts';
import { type FileStat, unlessMissing } from './file-system.ts';

const history = /^history\/\d{4}-\d{2}\.jsonl$/;

/** Whether a name in the library is that of a file of record. */
export const isOfRecord = (name: string): boolean => kindOfFile(name) !== null || history.test(name);

/** Every name in the library's folder and the four folders in it, `ledger/claims.json`. */
export async function listNames(disk: Disk): Promise<string[]> {
  const names = (await unlessMissing(disk.files.list(disk.root))) ?? [];
  for (const folder of folders) {
    const inFolder = (await unlessMissing(disk.files.list(disk.path(folder)))) ?? [];
    names.push(...inFolder.map((name) => `${folder}/${name}`));
  }
  return names;
}

/** The files of record with their size and time, without opening any. */
export async function listFiles(disk: Disk): Promise<Map<string, FileStat>> {
  const names = (await listNames(disk)).filter(isOfRecord).sort();
  const files = new Map<string, FileStat>();
  for (const name of [libraryFile, ...names.filter((one) => one !== libraryFile)]) {
    const stat = await unlessMissing(disk.files.stat(disk.path(name)));
    if (stat) files.set(name, stat);
  }
  return files;
}

/** Removes what a killed process left half written; only called by the process that holds the lock. */
export async function removeStrayTemporaries(disk: Disk): Promise<void> {
  for (const name of await listNames(disk)) {
    if (isStrayTemporary(name.split('/').at(-1) ?? '')) await disk.files.remove(disk.path(name));
  }
}

const conflictCopy = /(?:conflict(?:ed)? copy|\.sync-conflict-| \(\d+\))[^/]*\.jsonl?$/i;

/** Copies that a synchronising program (Dropbox, Syncthing …) made of a file that was changed on two machines. */
export async function conflictCopies(disk: Disk): Promise<Problem[]> {
  const names = (await listNames(disk)).filter((name) => conflictCopy.test(name));
  return names.map((name) => ({
    file: name,
    code: 'CONFLICT_COPY',
    message: `${name} is the copy that a synchronising program made of a file changed on two machines; it is not part of the library. Compare it with the file, then remove it.`,
  }));
}
