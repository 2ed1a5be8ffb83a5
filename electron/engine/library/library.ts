import type { Problem } from '../../../shared/contract/channels.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { RecordId } from '../../../shared/model/record-id.ts';
import { type ArticleDay, type ArticleDays, createArticleDays } from './article-days.ts';
import { createBackups } from './backups.ts';
import { checkLibrary } from './check-library.ts';
import { type CollectLogFile, createCollectLogFile } from './collect-log-file.ts';
import { createIds } from './create-ids.ts';
import { createDisk, type Disk } from './disk.ts';
import { createDocSaver } from './doc-saver.ts';
import { type FileSystem, nodeFileSystem } from './file-system.ts';
import { foreignLink } from './foreign-link.ts';
import { createHistoryLog, type HistoryLog } from './history-log.ts';
import { type LibraryLock, takeLock } from './library-lock.ts';
import { openFiles } from './open-files.ts';
import { prepareFolder } from './prepare-folder.ts';
import { createRecords, type Records } from './records.ts';

/**
 * The library: a folder that a person can read, copy, keep in git and carry on a stick, and everything that may be
 * done with it. What a promise here confirms is on the disk. Order of opening: folder, lock, what a killed process left
 * behind, files (set aside and recovered where damaged), history applied to files that lack it, backup.
 */
export type Library = Omit<Records, 'settle'> & {
  readonly folder: string;
  /** Its own, wherever the folder lies. */
  readonly id: string;
  /** Who works with it, as the history names them. */
  readonly who: string;
  /** True from the start, or from the moment that a file of a newer version was met. */
  readonly readOnly: boolean;
  /** What the person should know: damaged files, lost permissions, a full disk. */
  readonly problems: () => Problem[];
  readonly newId: () => RecordId;
  /** The newest first; `before` is the number of a batch, for paging. */
  readonly history: (query?: HistoryQuery) => Promise<HistoryBatch[]>;
  /** Every batch, the newest first, read as far as it is asked for. */
  readonly newestFirst: () => AsyncGenerator<HistoryBatch>;
  readonly findBatch: (batch: RecordId) => Promise<HistoryBatch | null>;
  /** Every day with articles, without opening any of their files. */
  readonly articleDays: () => Promise<ArticleDay[]>;
  readonly fingerprint: (day: Day) => Promise<string>;
  readonly readDay: (
    day: Day,
  ) => Promise<{ articles: readonly Article[]; decisions: ReadonlyMap<string, Decision> }>;
  readonly readBodies: (day: Day) => Promise<Map<string, string>>;
  readonly saveArticles: ArticleDays['save'];
  readonly collectLog: Pick<CollectLogFile, 'append' | 'latest'>;
  readonly backup: () => Promise<string | null>;
  readonly check: () => Promise<Problem[]>;
  readonly close: () => Promise<void>;
};

export type HistoryQuery = {
  readonly record?: string | undefined;
  readonly limit?: number | undefined;
  readonly before?: number | undefined;
};

export type LibraryOptions = {
  readonly folder: string;
  /** `read` takes no lock, writes nothing, and works beside a process that writes. */
  readonly mode: 'write' | 'read';
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly who: string;
  readonly fileSystem?: FileSystem;
  /** Told the name of every file of record that is read. */
  readonly onRead?: (file: string) => void;
};

/** The backup at opening, in the background, is not made for every short command. */
const betweenBackups = 15 * 60 * 1000;

/** How many documents nobody uses stay in memory: the days that collecting and reading come back to. */
const keptDocs = 12;

export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { folder, mode, now, randomBytes, who, fileSystem: files = nodeFileSystem } = options;
  const { root, isNew } = await prepareFolder(folder, mode, files);
  const disk = createDisk({ root, files, now, onRead: options.onRead ?? (() => undefined) });
  const lock = await lockFor(mode, disk, who);
  try {
    return await openUnderLock({ disk, lock, isNew, who, newId: createIds(now, randomBytes) });
  } catch (thrown) {
    await lock?.release();
    throw thrown;
  }
}

async function lockFor(mode: 'write' | 'read', disk: Disk, who: string): Promise<LibraryLock | null> {
  if (mode === 'read') {
    disk.forbidWriting('READ_ONLY', 'This library is open for reading only; nothing was changed.');
    return null;
  }
  const link = await foreignLink(disk);
  if (link !== null) {
    const message = `${link} is a link to a file that is not Faultline's, so the library is open for reading only and nothing was written. Remove the link, or put the file itself there.`;
    disk.forbidWriting('READ_ONLY', message);
    disk.tell({ file: link, code: 'FOREIGN_LINK', message });
    return null;
  }
  if (await disk.files.canWrite(disk.root)) return takeLock(disk.root, { ...disk, who });
  const message = `The folder ${disk.root} may not be written to, so the library is open for reading only. Check the permissions of the folder, or copy the library to another place.`;
  disk.forbidWriting('NO_PERMISSION', message);
  disk.tell({ file: disk.root, code: 'NO_PERMISSION', message });
  return null;
}

type Opening = {
  readonly disk: Disk;
  readonly lock: LibraryLock | null;
  readonly isNew: boolean;
  readonly who: string;
  readonly newId: () => RecordId;
};

async function openUnderLock({ disk, lock, isNew, who, newId }: Opening): Promise<Library> {
  const history = createHistoryLog(disk);
  let id: string | null = null;
  const identify = (known: string): void => {
    id = known;
  };
  const backups = createBackups(disk, () => id);
  // Beside a process that writes, what was read a moment ago may have changed.
  const keep = lock ? keptDocs : 0;
  const deps = {
    disk,
    history,
    findBackup: backups.find,
    isNew,
    newId,
    identify,
    backUp: () => backups.make(),
    keep,
  };
  const files = await openFiles(deps);
  // Nobody who may not write keeps others, a newer version above all, from writing.
  if (!disk.canWrite()) await lock?.release();
  const days = createArticleDays(disk, files.docs);
  const saver = createDocSaver(disk, files.docs);
  const records = await createRecords({ disk, history, saver, who, newId, findDay: days.findDay, ...files });
  const collectLog = createCollectLogFile(disk);
  const firstBackup = isNew || !disk.canWrite() ? null : backups.make(betweenBackups);
  return {
    ...records,
    ...articleFace(days, records),
    ...historyFace(history),
    folder: disk.root,
    get id() {
      return id ?? '';
    },
    who,
    get readOnly() {
      return !disk.canWrite();
    },
    problems: disk.problems,
    newId,
    collectLog,
    backup: async () => {
      disk.demandWriting();
      await firstBackup;
      return backups.make();
    },
    check: () => checkLibrary(disk, history),
    close: async () => {
      await records.settle();
      await collectLog.idle();
      disk.forbidWriting('READ_ONLY', 'This library has been closed; open it again to change it.');
      await records.settle(); // what was begun before the end
      await disk.writer.idle();
      await backups.idle();
      await lock?.release();
    },
  };
}

function articleFace(days: ArticleDays, records: Records) {
  return {
    articleDays: days.days,
    fingerprint: days.fingerprint,
    readDay: async (day: Day) => {
      const [articles, decisions] = await Promise.all([days.readArticles(day), records.readDecisions(day)]);
      return { articles, decisions };
    },
    readBodies: days.readBodies,
    saveArticles: days.save,
  };
}

function historyFace(history: HistoryLog) {
  return {
    history: ({ record, limit = 100, before = Number.POSITIVE_INFINITY }: HistoryQuery = {}) =>
      takeBatches(history, limit, (batch) => batch.seq < before && concerns(batch, record)),
    newestFirst: async function* () {
      for await (const { batch } of history.newestFirst()) yield batch;
    },
    findBatch: async (wanted: RecordId) =>
      (await takeBatches(history, 1, ({ batch }) => batch === wanted))[0] ?? null,
  };
}

async function takeBatches(
  history: HistoryLog,
  limit: number,
  isWanted: (batch: HistoryBatch) => boolean,
): Promise<HistoryBatch[]> {
  const batches: HistoryBatch[] = [];
  if (limit <= 0) return batches;
  for await (const { batch } of history.newestFirst()) {
    if (isWanted(batch)) batches.push(batch);
    if (batches.length >= limit) break;
  }
  return batches;
}

const concerns = (batch: HistoryBatch, record: string | undefined): boolean =>
  record === undefined || batch.changes.some(({ id }) => id === record);
