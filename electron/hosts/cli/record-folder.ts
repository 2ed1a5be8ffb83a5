import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { recordFileName, writeRecordFile } from '../../../shared/exchange/record-file.ts';
import { AppError } from '../../../shared/model/app-error.ts';

/** The record files of a folder in the order of their names, one a line. Links are not followed. */
export async function readRecordFolder(folder: string): Promise<string> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('.git'))
    .sort();
  if (files.length === 0)
    throw new AppError(
      'BAD_REQUEST',
      `${folder} holds no record files: name a folder that "export" has written.`,
    );
  const lines: string[] = [];
  for (const file of files) lines.push((await readFile(file, 'utf8')).replace(/\r?\n/g, ' '));
  return `${lines.join('\n')}\n`;
}

/** Writes each record into its file and takes away the files of those that were removed; other files stay as they are. */
export async function writeRecordFolder(folder: string, { records, removed }: Incoming): Promise<void> {
  for (const { kind, id } of removed) await rm(join(folder, recordFileName(kind, id)), { force: true });
  for (const { kind, record } of records) {
    const path = join(folder, recordFileName(kind, record.id));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, writeRecordFile({ kind, record }));
  }
}
