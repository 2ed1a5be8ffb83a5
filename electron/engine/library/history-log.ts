import type { Problem } from '../../../shared/contract/channels.ts';
import { appendOrCut } from './append-or-cut.ts';
import { type Disk, keepCopy, readFailure } from './disk.ts';
import { writeFailure } from './durable-write.ts';
import { unlessMissing } from './file-system.ts';
import { encodeLine, type HistoryLine, linesBackward, readLine } from './history-lines.ts';

/**
 * The history: `history/2026-02.jsonl`, appended to and never rewritten. It is written and synced before any other
 * file, so that a confirmed batch is in it whatever happens next, and it is complete enough to make every record
 * again. Batches are ordered by `seq`. The month in the name never goes back when the clock does: the order of the
 * names is the order of the batches.
 */
export type HistoryLog = {
  /** All lines or none. */
  readonly append: (lines: readonly HistoryLine[]) => Promise<void>;
  readonly newestFirst: () => AsyncGenerator<HistoryLine>;
  /** Cuts off what an interrupted write left at the end; its bytes are kept and the person is told. */
  readonly repairTail: () => Promise<void>;
  /** Every line that cannot be read and every gap in the numbers. */
  readonly check: () => Promise<Problem[]>;
};

const monthFile = /^\d{4}-\d{2}\.jsonl$/;

export function createHistoryLog(disk: Disk): HistoryLog {
  let isTailDoubtful = false;

  const repairTail = async (): Promise<void> => {
    const name = (await historyFiles(disk)).at(-1);
    if (name !== undefined) await repairTailOf(name, disk);
    isTailDoubtful = false;
  };

  const append = async (lines: readonly HistoryLine[]): Promise<void> => {
    if (isTailDoubtful) await repairTail();
    const existing = (await historyFiles(disk)).at(-1);
    const wanted = `history/${lines[0]?.batch.at.slice(0, 7)}.jsonl`;
    const name = existing !== undefined && existing > wanted ? existing : wanted;
    const bytes = Buffer.from(lines.map(encodeLine).join(''));
    isTailDoubtful = true;
    isTailDoubtful = !(await appendTo(name, bytes, name !== existing, disk));
  };

  return {
    append,
    newestFirst: () => newestFirst(disk),
    repairTail,
    check: () => checkHistory(disk),
  };
}

async function historyFiles(disk: Disk): Promise<string[]> {
  const names = (await unlessMissing(disk.files.list(disk.path('history')))) ?? [];
  return names
    .filter((name) => monthFile.test(name))
    .sort()
    .map((name) => `history/${name}`);
}

/** True when the file ends where it should; a failed append is cut off again. */
async function appendTo(name: string, bytes: Uint8Array, isNew: boolean, disk: Disk): Promise<true> {
  try {
    const file = await disk.files.open(disk.path(name), 'a');
    try {
      await appendOrCut(file, bytes, { sync: true });
    } finally {
      await file.close();
    }
    if (isNew) await disk.files.syncFolder(disk.path('history'));
    return true;
  } catch (thrown) {
    throw writeFailure(thrown, name);
  }
}

async function* newestFirst(disk: Disk): AsyncGenerator<HistoryLine> {
  for (const name of (await historyFiles(disk)).reverse()) {
    for await (const { bytes, isTail } of fileBackward(name, disk)) {
      const line = readLine(bytes);
      if (line) yield line;
      // Beside a process that writes, the end of the file may be a line in the making.
      else if (!isTail || disk.canWrite()) await tellDamagedLine(name, bytes, disk);
    }
  }
}

async function* fileBackward(name: string, disk: Disk): AsyncGenerator<{ bytes: Buffer; isTail: boolean }> {
  const file = await unlessMissing(disk.files.open(disk.path(name), 'r'));
  if (!file) return; // a link that leads nowhere
  try {
    let isTail = true;
    for await (const bytes of linesBackward(file)) {
      if (bytes.length > 0) yield { bytes, isTail };
      isTail = false;
    }
  } catch (thrown) {
    throw readFailure(thrown, name);
  } finally {
    await file.close();
  }
}

async function repairTailOf(name: string, disk: Disk): Promise<void> {
  let tail: Buffer = Buffer.of();
  for await (const { bytes, isTail } of fileBackward(name, disk)) {
    if (isTail) tail = bytes;
    break;
  }
  if (tail.length === 0) return;
  if (readLine(tail)) return void (await appendTo(name, Buffer.from('\n'), false, disk));
  const kept = await keepCopy(name, tail, disk);
  await cutTail(name, tail.length, disk);
  const message = `The last line of ${name} was unfinished: the program or the computer stopped while it was written, before it was confirmed. It was taken out; its bytes are kept as ${kept}.`;
  disk.tell({ file: name, code: 'TORN_LINE', message });
}

async function cutTail(name: string, length: number, disk: Disk): Promise<void> {
  const file = await disk.files.open(disk.path(name), 'r+');
  try {
    await file.truncate((await file.size()) - length);
    await file.sync();
  } catch (thrown) {
    throw writeFailure(thrown, name);
  } finally {
    await file.close();
  }
}

async function tellDamagedLine(name: string, bytes: Buffer, disk: Disk): Promise<void> {
  const kept = disk.canWrite() ? ` A copy of its bytes is kept as ${await keepCopy(name, bytes, disk)}.` : '';
  const message = `A line of ${name} is damaged and is left out of the history; the records themselves are in their own files.${kept}`;
  disk.tell({ file: name, code: 'DAMAGED_LINE', message });
}

async function checkHistory(disk: Disk): Promise<Problem[]> {
  const problems: Problem[] = [];
  let later: number | null = null;
  for (const name of (await historyFiles(disk)).reverse()) {
    for await (const { bytes, isTail } of fileBackward(name, disk)) {
      const seq = readLine(bytes)?.batch.seq ?? null;
      if (seq === null && isTail) continue; // a line in the making, by us or beside us; opening repairs what stays so
      if (seq === null) {
        problems.push({ file: name, code: 'DAMAGED_LINE', message: `A line of ${name} is damaged.` });
      } else if (later !== null && seq !== later - 1) {
        const message = `${name} goes from batch ${seq} to batch ${later}: what lies between is missing or out of order.`;
        problems.push({ file: name, code: 'HISTORY_GAP', message });
      }
      later = seq ?? later;
    }
  }
  if (later !== null && later !== 1) {
    problems.push({
      file: 'history',
      code: 'HISTORY_GAP',
      message: `The history begins with batch ${later}; the earlier ones are missing.`,
    });
  }
  return problems;
}
