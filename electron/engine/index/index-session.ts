import { AppError } from '../../../shared/model/app-error.ts';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import { createTurns } from '../turns.ts';
import { createGroupingThread } from './grouping-thread.ts';
import { openIndexFile, removeIndexFile, settleLog } from './index-file.ts';
import type { WriteRequest } from './index-messages.ts';
import { createIndexReader, type IndexReader } from './index-reader.ts';
import { createIndexingThreads } from './indexing-threads.ts';
import { isDamage, sqliteFailure } from './sqlite-failure.ts';
import { type LabelOf, shippedLabels } from './vocabulary-labels.ts';

export type IndexOptions = {
  readonly file: string;
  readonly vocabularyVersion: string;
  /** What tags are called in lists; as the shipped packs call them where it is left out. */
  readonly labelOf?: LabelOf;
  /** Never touches the file, and works beside the process that writes it. */
  readonly readOnly?: boolean;
};

/** An open index: its reading connection, its writing threads, and the order between what is asked of them. */
export type IndexSession = {
  readonly isWritable: () => boolean;
  /** Where it lies at this moment. */
  readonly file: () => string;
  /** Why the index is in a temporary folder though the library is written; null where it is in its place. */
  readonly exile: () => unknown;
  /** Asks the reading side; failures of SQLite become sentences. */
  readonly ask: <Result>(question: (read: IndexReader) => Result) => Result;
  /**
   * Writes one after the other, after all that was asked before; says how many articles are relevant. What depends on
   * what is written by then is worked out in its turn.
   */
  readonly write: (requests: readonly WriteRequest[] | (() => readonly WriteRequest[])) => Promise<number>;
  /** Groups what is committed into stories, and writes them; false where nothing changed. One at a time. */
  readonly groupStories: (decisions: readonly StoryDecision[]) => Promise<boolean>;
  /** Ends a grouping that is under way. */
  readonly stopGrouping: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

function openParts({ file, vocabularyVersion, labelOf = shippedLabels, readOnly = false }: IndexOptions) {
  try {
    const opened = openIndexFile(file, vocabularyVersion, readOnly);
    const read = createIndexReader(opened.reader, labelOf);
    return {
      ...opened,
      read,
      threads: createIndexingThreads(opened.file),
      grouping: createGroupingThread(opened.file),
    };
  } catch (thrown) {
    throw sqliteFailure(thrown, file);
  }
}

type Parts = ReturnType<typeof openParts>;

/** The reader goes first: the last one to leave a write-ahead log puts it back into the file, and must be able to write. */
async function shut(parts: Parts, isDamaged: boolean): Promise<void> {
  const { file, reader, writable, threads, grouping, dispose } = parts;
  await grouping.stop();
  reader.close();
  await threads.stop();
  if (writable && !isDamaged) settleLog(file);
  dispose();
}

function requireWritable({ writable }: Parts): void {
  if (writable) return;
  throw new AppError(
    'READ_ONLY',
    'This library is open for reading only; the process that writes it keeps its index up to date.',
  );
}

/** Requests that the threads have at hand: one describes the next while the other writes the one before. */
const atHand = 3;

/** After a failure nothing more is handed over; what is on its way is waited for. */
async function writeAll(requests: readonly WriteRequest[], { threads }: Parts): Promise<number> {
  let relevant = 0;
  const failures: unknown[] = [];
  const underWay = new Set<Promise<void>>();
  for (const request of requests) {
    while (underWay.size >= atHand) await Promise.race(underWay);
    if (failures.length > 0) break;
    const written = threads
      .write(request)
      .then(
        (found) => {
          relevant += found;
        },
        (thrown: unknown) => void failures.push(thrown),
      )
      .finally(() => underWay.delete(written));
    underWay.add(written);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return relevant;
}

export function openIndexSession(options: IndexOptions): IndexSession {
  let parts = openParts(options);
  let isDamaged = false;
  let isClosed = false;
  const inTurn = createTurns();

  const noticeDamage = (thrown: unknown): never => {
    isDamaged ||= isDamage(thrown) || (thrown instanceof AppError && thrown.code === 'DAMAGED');
    throw sqliteFailure(thrown, parts.file);
  };
  const requireOpen = (): void => {
    if (isClosed) throw new AppError('READ_ONLY', 'This library has been closed; open it again to use it.');
  };
  /** Without a pause between closing and opening, so that every question is answered by one of the two. */
  const startAnew = async (): Promise<void> => {
    await parts.grouping.stop();
    await parts.threads.stop();
    parts.reader.close();
    try {
      removeIndexFile(parts.file);
      parts.dispose();
      isDamaged = false;
    } finally {
      parts = openParts(options);
    }
  };
  const write: IndexSession['write'] = (requests) =>
    inTurn(async () => {
      requireOpen();
      const due = typeof requests === 'function' ? requests() : requests;
      if (due.length === 0) return 0;
      requireWritable(parts);
      return writeAll(due, parts).catch(noticeDamage);
    });
  return {
    isWritable: () => parts.writable,
    file: () => parts.file,
    exile: () => (parts.exile === null ? null : sqliteFailure(parts.exile, options.file)),
    ask: (question) => {
      requireOpen();
      try {
        return question(parts.read);
      } catch (thrown) {
        return noticeDamage(thrown);
      }
    },
    write,
    groupStories: async (decisions) => {
      requireOpen();
      const { grouping } = parts;
      const found = await grouping.find(decisions);
      if (found === null || grouping !== parts.grouping) return false; // the index was made anew meanwhile
      await write([{ kind: 'stories', found }]);
      return found.gone.length + found.stories.length > 0;
    },
    stopGrouping: () => parts.grouping.stop(),
    flush: () => inTurn(async () => undefined),
    clear: () =>
      inTurn(async () => {
        requireOpen();
        requireWritable(parts);
        await startAnew();
      }),
    close: () =>
      inTurn(async () => {
        if (isClosed) return;
        isClosed = true;
        await shut(parts, isDamaged);
        if (isDamaged && parts.writable) removeIndexFile(parts.file);
      }),
  };
}
