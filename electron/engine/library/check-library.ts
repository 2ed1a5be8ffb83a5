import type { Problem } from '../../../shared/contract/channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Disk } from './disk.ts';
import { allLedgerFiles, formerFileOf, kindOfFile, laterFiles, libraryFile } from './doc-kind.ts';
import { openEnvelope } from './envelope.ts';
import type { HistoryLog } from './history-log.ts';
import { conflictCopies, listFiles } from './list-files.ts';

/** Reads every file of record and says what is wrong; changes nothing. */
export async function checkLibrary(disk: Disk, history: HistoryLog): Promise<Problem[]> {
  const problems: Problem[] = [...disk.problems()];
  const files = await listFiles(disk);
  let applied = 0;
  for (const name of files.keys()) {
    const checkedFile = await checkFile(name, disk);
    if ('code' in checkedFile) problems.push(checkedFile);
    else applied = Math.max(applied, checkedFile.applied);
  }
  for (const name of [libraryFile, ...allLedgerFiles]) {
    const isInFormer = files.has(formerFileOf.get(name) ?? '');
    if (!files.has(name) && !laterFiles.has(name) && !isInFormer)
      problems.push({ file: name, code: 'MISSING', message: `${name} is missing.` });
  }
  problems.push(...(await conflictCopies(disk)), ...(await history.check()));
  problems.push(...(await lostEnd(applied, history)));
  return distinct(problems);
}

/** The history is written before every other file: one that ends before them has lost what came after. */
async function lostEnd(applied: number, history: HistoryLog): Promise<Problem[]> {
  let newest = 0;
  for await (const { batch } of history.newestFirst()) {
    newest = batch.seq;
    break;
  }
  if (applied <= newest) return [];
  const message = `The files hold changes up to batch ${applied}, but the history ends with batch ${newest}: its end is missing. The records are whole; put the files of the folder history back from a copy to see and undo those changes.`;
  return [{ file: 'history', code: 'HISTORY_GAP', message }];
}

type Sound = { readonly applied: number };

/** What is wrong with a file, or the number of the last batch in it. */
async function checkFile(name: string, disk: Disk): Promise<Problem | Sound> {
  const kind = kindOfFile(name);
  if (!kind) return { applied: 0 };
  const bytes = await readOrProblem(name, disk);
  if (bytes === null) return { applied: 0 };
  if ('code' in bytes) return bytes;
  const opened = openEnvelope(bytes, kind);
  switch (opened.state) {
    case 'good':
      return { applied: opened.doc.applied };
    case 'newer':
      return {
        file: name,
        code: 'NEWER_SCHEMA',
        message: `${name} was written by a newer version of Faultline.`,
      };
    case 'damaged':
      return { file: name, code: opened.code, message: `${name} is damaged: ${opened.what}.` };
  }
}

async function readOrProblem(name: string, disk: Disk): Promise<Buffer | Problem | null> {
  try {
    return await disk.read(name);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { file: name, code: thrown.code, message: thrown.message };
  }
}

function distinct(problems: readonly Problem[]): Problem[] {
  const byKey = new Map(problems.map((problem) => [`${problem.file} ${problem.code}`, problem]));
  return [...byKey.values()];
}
