import { isUtf8 } from 'node:buffer';
import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { parseForeign } from '../../../shared/exchange/parse-lines.ts';
import {
  isVersionOf,
  recordFileForm,
  recordFileName,
  recordFileOf,
  standingOf,
  writeRecordFile,
} from '../../../shared/exchange/record-file.ts';
import type { LedgerKind } from '../../../shared/ledger/ledger.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { makeFolder } from '../../engine/library/file-system.ts';

/** The record files of a folder in the order of their names, one a line, and a sentence for each that holds no record. */
export async function readRecordFolder(
  folder: string,
): Promise<{ readonly text: string; readonly refused: readonly string[] }> {
  const files = await recordFilesIn(folder);
  if (files.length === 0)
    throw new AppError(
      'BAD_REQUEST',
      `${folder} holds no record files: name a folder that "export" has written.`,
    );
  const lines: string[] = [];
  const refused: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const text = bytes.toString('utf8');
    const flaw = isUtf8(bytes) ? flawOf(text) : 'it is not UTF-8 text';
    if (flaw === null) lines.push(text.replace(/\r?\n/g, ' '));
    else
      refused.push(
        `${relative(folder, file)} was left out: ${flaw}. Settle what Git left in it, or take it back.`,
      );
  }
  return { text: `${lines.join('\n')}\n`, refused };
}

/** Why a text is no document of its own that could be one line among others. */
function flawOf(text: string): string | null {
  const parsed = parseForeign(text);
  if ('flaw' in parsed) return parsed.flaw;
  return typeof parsed.value === 'object' && parsed.value !== null ? null : 'it is no record';
}

/** In the order of their names; other files of a repository are none of ours. Links are not followed. */
async function recordFilesIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => recordFileForm.test(relative(folder, path).split(sep).join('/')))
    .sort();
}

/** A repository is for others, too: its folders are as the system makes them. */
const openToAll = 0o777;

type Writing = {
  readonly content: Pick<Incoming, 'records' | 'removed'>;
  /** The ids of records that are kept back, or were removed, by now. */
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
  const named = [...records.map(({ kind, record }) => ({ kind, id: record.id })), ...removed];
  await refuseLinks(folder, new Set(named.map(({ kind, id }) => dirname(recordFileName(kind, id)))));
  const stale: (typeof records)[number][] = [];
  let strange = 0;
  for (const each of records) {
    const text = await textOf(each.kind, each.record.id, folder);
    const standing = text === null ? 'older' : standingOf(text, each);
    if (standing === 'strange') strange += 1;
    if (standing !== 'same') stale.push(each);
  }
  for (const { kind, id, earlier } of removed) {
    const text = await textOf(kind, id, folder);
    if (text !== null && !isVersionOf(text, kind, earlier)) strange += 1;
  }
  if (strange > 0 && !overwrite) refuseStrange(folder, strange);
  for (const { kind, id } of removed) await rm(join(folder, recordFileName(kind, id)), { force: true });
  for (const each of stale) await writeInside(folder, each);
  const kept = (await recordFilesIn(folder)).filter((path) => withheld.has(basename(path, '.json')));
  for (const path of kept) await rm(path);
  return { withdrawn: kept.length };
}

const textOf = (kind: LedgerKind, id: string, folder: string): Promise<string | null> =>
  readFile(join(folder, recordFileName(kind, id)), 'utf8').catch(() => null);

/** What others changed and Git brought here would go back to what it was. */
function refuseStrange(folder: string, count: number): never {
  const files = count === 1 ? 'a record' : `${count} records`;
  throw new AppError(
    'CONFLICT',
    `${folder} holds ${files} as this library has never had them: take them in first with "faultline import ${folder} --apply", or write over them with --force.`,
  );
}

async function writeInside(folder: string, record: Incoming['records'][number]): Promise<void> {
  const path = join(folder, recordFileName(record.kind, record.record.id));
  await makeFolder(dirname(path), openToAll);
  await rm(path, { force: true });
  await writeFile(path, writeRecordFile(recordFileOf(record)), { flag: 'wx' });
}

/** A repository comes from others: a link in it leads nothing out of it that is written or taken away. */
async function refuseLinks(folder: string, below: Iterable<string>): Promise<void> {
  const paths = new Set<string>();
  for (const each of below) {
    const parts = each.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) paths.add(join(folder, ...parts.slice(0, depth)));
  }
  for (const path of paths) {
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
