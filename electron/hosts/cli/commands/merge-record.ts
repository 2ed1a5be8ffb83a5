import { readFile, writeFile } from 'node:fs/promises';
import { textOf } from '../../../../shared/exchange/read-document.ts';
import { mergeRecordFiles } from '../../../../shared/exchange/record-file.ts';
import type { Call, ExitCode } from '../command.ts';

/** Writes what two versions of a record make together over ours; 1 where a person must settle something in it. */
export async function mergeRecordFile({ words, terminal }: Call): Promise<ExitCode> {
  const [base = '', ours = '', theirs = '', name = ''] = words;
  const texts = await Promise.all([base, ours, theirs].map(readText));
  const [was = '', here = '', there = ''] = texts;
  const { text, conflicts } = mergeRecordFiles(was, here, there, name);
  await writeFile(ours, text);
  if (conflicts.length === 0) return 0;
  terminal.note(
    `faultline merge-record: both sides changed ${conflicts.join(', ')}: put the right values into "record" and take "conflicts" out.\n`,
  );
  return 1;
}

/** What is in another encoding is refused: its letters would be lost in the merged record. */
const readText = async (path: string): Promise<string> => textOf(await readFile(path), 'record file');
