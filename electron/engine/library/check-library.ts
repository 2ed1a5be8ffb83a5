import type { Problem } from '../../../shared/contract/channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Disk } from './disk.ts';
import { kindOfFile, type LedgerKind, ledgerFile, ledgerKinds, libraryFile } from './doc-kind.ts';
import { openEnvelope } from './envelope.ts';
import type { HistoryLog } from './history-log.ts';
import { conflictCopies, listFiles } from './list-files.ts';

/** Reads every file of record and says what is wrong; changes nothing. */
export async function checkLibrary(disk: Disk, history: HistoryLog): Promise<Problem[]> {
  const problems: Problem[] = [...disk.problems()];
  const files = await listFiles(disk);
  for (const name of files.keys()) {
    const problem = await checkFile(name, disk);
    if (problem) problems.push(problem);
  }
  const kinds = Object.keys(ledgerKinds) as LedgerKind[]; // the keys of a constant table
  for (const name of [libraryFile, ...kinds.map(ledgerFile)]) {
    if (!files.has(name)) problems.push({ file: name, code: 'MISSING', message: `${name} is missing.` });
  }
  return distinct([...problems, ...(await conflictCopies(disk)), ...(await history.check())]);
}

async function checkFile(name: string, disk: Disk): Promise<Problem | null> {
  const kind = kindOfFile(name);
  if (!kind) return null;
  const bytes = await readOrProblem(name, disk);
  if (bytes === null || 'code' in bytes) return bytes;
  const opened = openEnvelope(bytes, kind);
  switch (opened.state) {
    case 'good':
      return null;
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
