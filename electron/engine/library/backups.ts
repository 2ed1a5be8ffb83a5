import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { dayOf, instant, instantOf } from '../../../shared/model/instant.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import { backupsToKeep } from './backups-to-keep.ts';
import type { Disk } from './disk.ts';
import { formerFileOf, kindOfFile } from './doc-kind.ts';
import { writeAll } from './durable-write.ts';
import { openEnvelope, parseJson } from './envelope.ts';
import { codeOf, type FileStat, unlessMissing } from './file-system.ts';
import { readLine } from './history-lines.ts';
import { listFiles } from './list-files.ts';

/**
 * Backups lie beside the library, in `<library>.backups/000001`, numbered and never ordered by a clock. What has not
 * changed since the last backup is a hard link into that one; what has changed is a copy, read back and verified.
 * Never a link into the library itself: a program that writes in place would damage file and backup together.
 * A failure to back up is told and stops nothing.
 */
export type Backups = {
  /**
   * Settles with the name of the new backup, or null where nothing has changed since the last one, that one is younger
   * than `unlessYounger` milliseconds, or it failed.
   */
  readonly make: (unlessYounger?: number) => Promise<string | null>;
  /** Settles when none is being made. */
  readonly idle: () => Promise<void>;
  /** The newest copy of a file that is whole, or of the former one that held its records. */
  readonly find: (name: string) => Promise<{ readonly bytes: Buffer; readonly backup: string } | null>;
};

const fileState = z.strictObject({ size: z.number(), mtimeMs: z.number() });
const manifest = z.strictObject({
  format: z.literal('faultline/backup'),
  library: recordId,
  made: instant,
  files: z.record(z.string(), fileState),
});
type Backup = { readonly name: string } & z.infer<typeof manifest>;

const manifestName = 'backup.json';
const backupName = /^\d{6,}$/;
const partialName = /^\d{6,}\.partial$/;

export function createBackups(disk: Disk, libraryId: () => string | null): Backups {
  const folder = join(dirname(disk.root), `${basename(disk.root)}.backups`);
  let running: Promise<string | null> | null = null;
  const make = async (unlessYounger: number): Promise<string | null> => {
    try {
      const made = await makeBackup(folder, libraryId(), unlessYounger, disk);
      disk.untell(folder, 'NO_BACKUP');
      return made;
    } catch (thrown) {
      const reason = codeOf(thrown) || (thrown instanceof Error ? thrown.message : 'unknown reason');
      const message = `A backup could not be made in ${folder} (${reason}). The library itself and earlier backups are untouched.`;
      disk.tell({ file: folder, code: 'NO_BACKUP', message });
      return null;
    } finally {
      running = null;
    }
  };
  return {
    make: (unlessYounger = 0) => {
      running ??= make(unlessYounger);
      return running;
    },
    idle: async () => void (await running),
    find: (name) => findWhole(name, folder, libraryId(), disk),
  };
}

/** The oldest first. A folder without a readable manifest is no backup, and is left alone. */
async function listBackups(folder: string, disk: Disk): Promise<Backup[]> {
  const names = (await unlessMissing(disk.files.list(folder))) ?? [];
  const numbered = names.filter((name) => backupName.test(name)).sort((a, b) => Number(a) - Number(b));
  const backups = await Promise.all(numbered.map((name) => readManifest(folder, name, disk)));
  return backups.filter((backup) => backup !== null);
}

async function readManifest(folder: string, name: string, disk: Disk): Promise<Backup | null> {
  const bytes = await unlessMissing(disk.files.readFile(join(folder, name, manifestName)));
  const parsed = parseJson(bytes?.toString('utf8') ?? '');
  const read = manifest.safeParse(parsed.ok ? parsed.value : null);
  return read.success ? { name, ...read.data } : null;
}

async function findWhole(name: string, folder: string, library: string | null, disk: Disk) {
  const former = formerFileOf.get(name);
  const names = former === undefined ? [name] : [name, former];
  for (const backup of (await listBackups(folder, disk)).reverse()) {
    if (library !== null && backup.library !== library) continue;
    for (const each of names) {
      const bytes = await unlessMissing(disk.files.readFile(join(folder, backup.name, ...each.split('/'))));
      if (bytes && (await stateOf(each, bytes)) === 'good') return { bytes, backup: backup.name };
    }
  }
  return null;
}

/** A JSON file of record; `good` too is a history whose every finished line is whole. */
async function stateOf(name: string, bytes: Buffer): Promise<'good' | 'newer' | 'damaged'> {
  const kind = kindOfFile(name);
  if (kind) return openEnvelope(bytes, kind).state;
  return (await isWholeHistory(bytes)) ? 'good' : 'damaged';
}

const newline = 0x0a;

/** Line by line, between which everything else gets its turn: a month of imports is hundreds of megabytes. */
async function isWholeHistory(bytes: Buffer): Promise<boolean> {
  let from = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
    if (readLine(bytes.subarray(from, end)) === null) return false;
    from = end + 1;
    await nextTurn();
  }
  return true;
}

async function makeBackup(
  folder: string,
  library: string | null,
  unlessYounger: number,
  disk: Disk,
): Promise<string | null> {
  if (library === null) return null;
  const present = await listFiles(disk);
  const all = await listBackups(folder, disk);
  const last = all.findLast((backup) => backup.library === library) ?? null;
  if (last && (isYounger(last, unlessYounger, disk) || sameStates(last.files, present))) return null;
  await disk.files.makeFolder(folder);
  await removePartial(folder, disk);
  const name = String(Number(all.at(-1)?.name ?? 0) + 1).padStart(6, '0');
  const partial = join(folder, `${name}.partial`);
  try {
    const files = await fill(partial, present, { folder, last }, disk);
    const note = { format: 'faultline/backup', library, made: instantOf(disk.now()), files };
    await writeNew(join(partial, manifestName), Buffer.from(`${JSON.stringify(note)}\n`), disk);
    await disk.files.rename(partial, join(folder, name));
  } catch (thrown) {
    // On a full disk half a backup would keep the library itself from being saved.
    await Promise.allSettled([disk.files.removeFolder(partial)]);
    throw thrown;
  }
  await disk.files.syncFolder(folder);
  await rotate(folder, disk);
  return name;
}

/** A backup from the future was made by a wrong clock and says nothing about its age. */
function isYounger({ made }: Backup, milliseconds: number, disk: Disk): boolean {
  const age = disk.now() - Date.parse(made);
  return age >= 0 && age < milliseconds;
}

type Previous = { readonly folder: string; readonly last: Backup | null };

/** The history last, so that the copied history is never older than the copied files. */
async function fill(
  partial: string,
  present: ReadonlyMap<string, FileStat>,
  previous: Previous,
  disk: Disk,
): Promise<Backup['files']> {
  const files: Backup['files'] = {};
  for (const folder of ['ledger', 'articles', 'decisions', 'history']) {
    await disk.files.makeFolder(join(partial, folder));
  }
  const isHistory = (name: string): boolean => name.startsWith('history/');
  const inOrder = [...present].sort(([a], [b]) => Number(isHistory(a)) - Number(isHistory(b)));
  for (const [name, { size, mtimeMs }] of inOrder) {
    const isTaken = await takeFile(name, { size, mtimeMs }, partial, previous, disk);
    if (isTaken) files[name] = { size, mtimeMs };
  }
  return files;
}

type State = z.infer<typeof fileState>;

const sameState = (a: State | undefined, b: State): boolean => a?.size === b.size && a.mtimeMs === b.mtimeMs;

function sameStates(files: Backup['files'], present: ReadonlyMap<string, FileStat>): boolean {
  if (Object.keys(files).length !== present.size) return false;
  return [...present].every(([name, stat]) => sameState(files[name], stat));
}

/** False where neither the file nor its last copy is whole. */
async function takeFile(
  name: string,
  state: State,
  partial: string,
  { folder, last }: Previous,
  disk: Disk,
): Promise<boolean> {
  const target = join(partial, ...name.split('/'));
  const former = last && Object.hasOwn(last.files, name) ? join(folder, last.name, ...name.split('/')) : null;
  if (former && sameState(last?.files[name], state) && (await tryLink(former, target, disk))) return true;
  const bytes = await unlessMissing(disk.files.readFile(disk.path(name)));
  // What a newer version wrote is no damage; it is kept for that version, and never restored by this one.
  if (bytes && (await stateOf(name, bytes)) !== 'damaged') {
    await writeNew(target, bytes, disk);
    return true;
  }
  if (bytes) {
    const message = `${name} is damaged; the backup keeps its last whole version, where there is one.`;
    disk.tell({ file: name, code: 'DAMAGED', message });
  }
  return former !== null && (await tryLink(former, target, disk));
}

/** False where the file system has no hard links, or the former file is gone. */
async function tryLink(from: string, to: string, disk: Disk): Promise<boolean> {
  try {
    await disk.files.link(from, to);
    return true;
  } catch (thrown) {
    if (['ENOENT', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(thrown)))
      return false;
    throw thrown;
  }
}

/** Writes a file of a backup and reads it back. */
async function writeNew(path: string, bytes: Buffer, disk: Disk): Promise<void> {
  const file = await disk.files.open(path, 'wx');
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!(await disk.files.readFile(path)).equals(bytes)) throw new Error('the copy differs from the file');
}

async function removePartial(folder: string, disk: Disk): Promise<void> {
  for (const name of await disk.files.list(folder)) {
    if (partialName.test(name)) await disk.files.removeFolder(join(folder, name));
  }
}

/** While something is damaged nothing is rotated away: what it was may be in the oldest backup alone. */
async function rotate(folder: string, disk: Disk): Promise<void> {
  const isHarmless = new Set([
    'NOT_SAVED',
    'NO_BACKUP',
    'TORN_LINE',
    'NO_PERMISSION',
    'CONFLICT_COPY',
    'DAMAGED_LOG',
  ]);
  if (disk.problems().some(({ code }) => !isHarmless.has(code))) return;
  const backups = await listBackups(folder, disk);
  const keep = backupsToKeep(backups, dayOf(instantOf(disk.now())));
  for (const { name } of backups) {
    if (!keep.has(name)) await disk.files.removeFolder(join(folder, name));
  }
}
