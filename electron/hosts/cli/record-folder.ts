import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import {
  recordFileName,
  recordFileOf,
  standingOf,
  writeRecordFile,
} from '../../../shared/exchange/record-file.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { makeFolder } from '../../engine/library/file-system.ts';

/** The record files of a folder in the order of their names, one a line. */
export async function readRecordFolder(folder: string): Promise<string> {
  const files = await recordFilesIn(folder);
  if (files.length === 0)
    throw new AppError(
      'BAD_REQUEST',
      `${folder} holds no record files: name a folder that "export" has written.`,
    );
  const lines: string[] = [];
  for (const file of files) lines.push((await readFile(file, 'utf8')).replace(/\r?\n/g, ' '));
  return `${lines.join('\n')}\n`;
}

/** In the order of their names. Links are not followed. */
async function recordFilesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('.git'))
    .sort();
}

/** A repository is for others, too: its folders are as the system makes them. */
const openToAll = 0o777;

type Writing = {
  readonly content: Pick<Incoming, 'records' | 'removed'>;
  /** The ids of records that are kept back by now. */
  readonly withheld: ReadonlySet<string>;
  /** Also over what the library has not taken in. */
  readonly overwrite: boolean;
};

/**
 * Writes each record into its file and takes away the files of those that were removed, or are kept back by now; other files stay
 * as they are, and so does one that holds its record already.
 */
export async function writeRecordFolder(
  folder: string,
  { content: { records, removed }, withheld, overwrite }: Writing,
): Promise<{ readonly withdrawn: number }> {
  await makeFolder(folder, openToAll);
  const stale: (typeof records)[number][] = [];
  let strange = 0;
  for (const each of records) {
    const text = await readFile(join(folder, recordFileName(each.kind, each.record.id)), 'utf8').catch(
      () => null,
    );
    const standing = text === null ? 'older' : standingOf(text, each);
    if (standing === 'strange') strange += 1;
    if (standing !== 'same') stale.push(each);
  }
  if (strange > 0 && !overwrite) refuseStrange(folder, strange);
  for (const { kind, id } of removed) await rm(join(folder, recordFileName(kind, id)), { force: true });
  for (const each of stale) await writeInside(folder, each);
  const kept = (await recordFilesIn(folder)).filter((path) => withheld.has(basename(path, '.json')));
  for (const path of kept) await rm(path);
  return { withdrawn: kept.length };
}

/** What others changed and Git brought here would go back to what it was. */
function refuseStrange(folder: string, count: number): never {
  const files = count === 1 ? 'a record' : `${count} records`;
  throw new AppError(
    'CONFLICT',
    `${folder} holds ${files} as this library has never had them: take them in first with "faultline import ${folder} --apply", or write over them with --force.`,
  );
}

async function writeInside(folder: string, record: Incoming['records'][number]): Promise<void> {
  const name = recordFileName(record.kind, record.record.id);
  await refuseLinks(folder, dirname(name));
  const path = join(folder, name);
  await makeFolder(dirname(path), openToAll);
  await rm(path, { force: true });
  await writeFile(path, writeRecordFile(recordFileOf(record)), { flag: 'wx' });
}

/** A repository comes from others: a link in it leads no file out of it. */
async function refuseLinks(folder: string, below: string): Promise<void> {
  let path = folder;
  for (const part of below.split('/')) {
    path = join(path, part);
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink)
      throw new AppError(
        'BAD_REQUEST',
        `${path} is a link to another place: take it away, and export again.`,
      );
  }
}
