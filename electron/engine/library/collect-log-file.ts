import { type CollectLogEntry, collectLogEntry } from '../../../shared/contract/collect-log.ts';
import { createTurns } from '../turns.ts';
import { appendOrCut } from './append-or-cut.ts';
import { type Disk, readFailure } from './disk.ts';
import { writeFailure } from './durable-write.ts';
import { parseJson } from './envelope.ts';
import { type OpenFile, unlessMissing } from './file-system.ts';

/**
 * What collecting did, one line a source and refresh: `collect-log.jsonl`. It lies beside the records and is none of
 * them: it is in no history, no backup and no export, and without it nothing but the story of collecting is lost. So
 * lines are appended without a sync, a failure to write is told and stops nothing, and what cannot be read is left out.
 */
export type CollectLogFile = {
  /** Never fails; nothing is written where nothing may be. */
  readonly append: (entries: readonly CollectLogEntry[]) => Promise<void>;
  /** The newest first. */
  readonly latest: (query: CollectLogQuery) => Promise<CollectLogEntry[]>;
  /** Settles when nothing is under way. */
  readonly idle: () => Promise<void>;
};

export type CollectLogQuery = {
  readonly limit: number;
  /** Only the lines of this source, followed or not. */
  readonly source?: string | undefined;
};

export const collectLogFile = 'collect-log.jsonl';

/** Some ten thousand lines. What is longer is cut to a half, so that thousands of refreshes go by between two cuts. */
const mostBytes = 4 * 1024 * 1024;
const keptBytes = mostBytes / 2;

/** Lines of sources that were passed over stay in this number: a collect every few minutes writes little else. */
const keptSkips = 1000;

export function createCollectLogFile(disk: Disk): CollectLogFile {
  const inTurn = createTurns(); // a reader must not take half an append for damage
  let endsWell = false;

  const appendNow = async (entries: readonly CollectLogEntry[]): Promise<void> => {
    if (!disk.canWrite() || entries.length === 0) return;
    await orTold(disk, async () => {
      const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      const start = endsWell || (await endsWithLine(disk)) ? '' : '\n'; // a killed process leaves half a line
      endsWell = false;
      const size = await appendText(start + text, disk);
      endsWell = true;
      if (size > mostBytes) await replaceLines(cut((await readEnd(size, disk)).lines), disk);
    });
  };

  const latestNow = async ({ limit, source }: CollectLogQuery): Promise<CollectLogEntry[]> => {
    const { lines, unfinished } = await readEnd(mostBytes, disk);
    // Beside a process that writes, what follows the last line break is a line in the making.
    if (unfinished !== '' && disk.canWrite()) lines.push(unfinished);
    const { found, damaged } = search(lines, limit, source);
    if (damaged.size === 0) return found;
    tellDamage(damaged.size, disk);
    const whole = lines.filter((_, at) => !damaged.has(at));
    if (disk.canWrite()) await orTold(disk, () => replaceLines(whole, disk));
    return found;
  };

  return {
    append: (entries) => inTurn(() => appendNow(entries)),
    latest: (query) => inTurn(() => latestNow(query)),
    idle: () => inTurn(async () => undefined),
  };
}

async function orTold(disk: Disk, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    disk.untell(collectLogFile, 'NOT_SAVED');
  } catch (thrown) {
    const { message } = writeFailure(thrown, collectLogFile);
    disk.tell({ file: collectLogFile, code: 'NOT_SAVED', message });
  }
}

function tellDamage(count: number, disk: Disk): void {
  const lines = count === 1 ? 'A line' : `${count} lines`;
  const message = `${lines} of ${collectLogFile} could not be read and ${count === 1 ? 'is' : 'are'} left out. It tells what collecting did and holds no article and no record: nothing else is lost.`;
  disk.tell({ file: collectLogFile, code: 'DAMAGED_LOG', message });
}

/** The size of the file after it. */
async function appendText(text: string, disk: Disk): Promise<number> {
  const file = await disk.files.open(disk.path(collectLogFile), 'a');
  try {
    await appendOrCut(file, Buffer.from(text), { sync: false });
    return await file.size();
  } finally {
    await file.close();
  }
}

const replaceLines = (lines: readonly string[], disk: Disk): Promise<void> =>
  disk.writer.write(disk.path(collectLogFile), () => Buffer.from(lines.map((line) => `${line}\n`).join('')));

/** The newest lines; those of sources that were passed over go first, but for the latest. */
function cut(lines: readonly string[]): string[] {
  const skips = lines.filter(isSkip).length;
  let spared = 0;
  const told = lines.filter((line) => !isSkip(line) || ++spared > skips - keptSkips);
  let bytes = 0;
  const isBeyond = (line: string): boolean => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > keptBytes;
  };
  return told.slice(told.findLastIndex(isBeyond) + 1);
}

/** Quotation marks within a text are escaped, so that this is the field. */
const isSkip = (line: string): boolean => line.includes('"verdict":null');

function search(lines: readonly string[], limit: number, source: string | undefined) {
  const found: CollectLogEntry[] = [];
  const damaged = new Set<number>();
  for (let at = lines.length - 1; at >= 0 && found.length < limit; at -= 1) {
    const line = lines[at] ?? '';
    if (line === '' || (source !== undefined && !line.includes(source))) continue; // read only what may be meant
    const entry = readEntry(line);
    if (entry === null) damaged.add(at);
    else if (source === undefined || entry.source === source) found.push(entry);
  }
  return { found, damaged };
}

function readEntry(line: string): CollectLogEntry | null {
  const parsed = parseJson(line);
  const entry = collectLogEntry.safeParse(parsed.ok ? parsed.value : null);
  return entry.success ? entry.data : null;
}

const newline = 0x0a;

async function endsWithLine(disk: Disk): Promise<boolean> {
  const { bytes } = await lastBytes(1, disk);
  return bytes.length === 0 || bytes[0] === newline;
}

/** The last lines of the file, whole ones only, and what follows them without a line break. */
async function readEnd(most: number, disk: Disk): Promise<{ lines: string[]; unfinished: string }> {
  const { bytes, isAll } = await lastBytes(most, disk);
  const lines = bytes.toString('utf8').split('\n');
  if (!isAll) lines.shift();
  const unfinished = lines.pop() ?? '';
  return { lines, unfinished };
}

async function lastBytes(most: number, disk: Disk): Promise<{ bytes: Buffer; isAll: boolean }> {
  try {
    const file = await unlessMissing(disk.files.open(disk.path(collectLogFile), 'r'));
    if (!file) return { bytes: Buffer.of(), isAll: true };
    return await readLast(file, most).finally(() => file.close());
  } catch (thrown) {
    throw readFailure(thrown, collectLogFile);
  }
}

async function readLast(file: OpenFile, most: number): Promise<{ bytes: Buffer; isAll: boolean }> {
  const size = await file.size();
  const start = Math.max(0, size - most);
  const bytes = Buffer.alloc(size - start);
  let done = 0;
  while (done < bytes.length) {
    const count = await file.read(bytes.subarray(done), bytes.length - done, start + done);
    if (count === 0) break;
    done += count;
  }
  return { bytes: bytes.subarray(0, done), isAll: start === 0 };
}
