import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/model/app-error.ts';
import { type Disk, keepCopy } from './disk.ts';
import { type Doc, formerFileOf, formerFiles, partOf } from './doc-kind.ts';
import { tellUnsaved } from './doc-saver.ts';
import { unlessMissing } from './file-system.ts';
import type { HistoryLog } from './history-log.ts';
import type { OpenDoc } from './open-doc.ts';
import { linesAfter } from './roll-forward.ts';

/**
 * Libraries of schema 1 have all records of a kind in one file that is sixteen since schema 2. Such a file counts where one of
 * the sixteen is not there. In this order, so that a crash at any moment loses nothing and no earlier version ever writes
 * beside this one: a backup, library.json by the new schema, the sixteen, and only then the former file is removed. What
 * it holds that is nowhere else, because an earlier version wrote it elsewhere and a program brought it here, is kept.
 */
export type FormerFiles = {
  /** What a file holds by its former one; null where there is none. */
  readonly docOf: (file: string) => Promise<Doc<unknown, unknown> | null>;
  /** Before anything else is written. */
  readonly prepare: (library: Written) => Promise<void>;
  /** Puts what they hold where it belongs. */
  readonly settle: (docs: readonly (Written & Filled)[]) => Promise<void>;
};

/** Of a document no more than writing it, and what it holds. */
type Written = { readonly name: string; readonly low: { readonly write: () => Promise<void> } };
type Filled = { readonly low: { readonly data: { readonly records: ReadonlyMap<string, unknown> } } };

type Deps = {
  readonly disk: Disk;
  readonly history: HistoryLog;
  /** Whether library.json is of an earlier schema. */
  readonly isOlder: boolean;
  /** A former file is opened, and made whole where it is damaged, as every other. */
  readonly open: (file: string) => Promise<OpenDoc<unknown, unknown>>;
  readonly backUp: () => Promise<unknown>;
};

export async function findFormerFiles({ disk, history, isOlder, open, backUp }: Deps): Promise<FormerFiles> {
  const found = new Set<string>();
  for (const file of formerFiles) {
    if (await unlessMissing(disk.files.stat(disk.path(file)))) found.add(file);
  }
  const opened = new Map<string, Promise<OpenDoc<unknown, unknown>>>();
  const openOnce = (file: string) => {
    const doc = opened.get(file) ?? open(file);
    opened.set(file, doc);
    return doc;
  };
  return {
    docOf: async (file) => {
      const former = formerFileOf.get(file) ?? '';
      return found.has(former) ? partOf((await openOnce(former)).low.data, file) : null;
    },
    prepare: async (library) => {
      if ((found.size === 0 && !isOlder) || !disk.canWrite()) return;
      for (const file of found) await openOnce(file); // made whole first, where one is damaged
      await backUp();
      await orOnlyRead(() => library.low.write(), library.name, disk);
    },
    settle: async (docs) => {
      for (const former of disk.canWrite() ? found : []) {
        const parts = docs.filter(({ name }) => formerFileOf.get(name) === former);
        const { data } = (await openOnce(former)).low;
        if (!(await areSaved(parts, disk))) continue;
        if ((await holdsOthers(data, parts, history)) && !(await keepOthers(former, disk))) continue;
        // What cannot be removed now is at the next opening.
        await Promise.allSettled([disk.files.remove(disk.path(former))]);
      }
      opened.clear();
    },
  };
}

/** Whether it holds records that are not in their files, and were not when the history changed them either. */
async function holdsOthers(
  whole: Doc<unknown, unknown>,
  parts: readonly Filled[],
  history: HistoryLog,
): Promise<boolean> {
  const present = new Map(parts.flatMap(({ low }) => [...low.data.records]));
  const others = [...whole.records].filter(([id, record]) => !isDeepStrictEqual(present.get(id), record));
  if (others.length === 0) return false;
  const before = new Map<string, unknown>();
  for (const { batch } of (await linesAfter(whole.applied, history)).toReversed()) {
    for (const change of batch.changes.toReversed()) before.set(change.id, change.before);
  }
  return others.some(([id, record]) => !isDeepStrictEqual(before.get(id), record));
}

/** False where there is no room for the copy. */
async function keepOthers(former: string, disk: Disk): Promise<boolean> {
  try {
    const kept = await keepCopy(former, (await disk.read(former)) ?? Buffer.of(), disk);
    const message = `${former} was written by an earlier version of Faultline, on another machine or before, beside the files that took its place, and holds records that these do not. Nothing of it was taken over; it is kept as ${kept}. Compare it with what is here.`;
    disk.tell({ file: former, code: 'FORMER_FILE', message });
    return true;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    disk.tell({ file: former, code: thrown.code, message: thrown.message });
    return false;
  }
}

/** An earlier version would write into a library whose file does not say that it is of this one. */
async function orOnlyRead(write: () => Promise<void>, file: string, disk: Disk): Promise<void> {
  try {
    await write();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    const message = `${thrown.message} Until then the library is open for reading only.`;
    disk.forbidWriting(thrown.code, message);
    disk.tell({ file, code: thrown.code, message });
  }
}

/** What cannot be written now stays in the former file, too, and is tried again at the next opening. */
async function areSaved(docs: readonly Written[], disk: Disk): Promise<boolean> {
  const outcomes = await Promise.all(
    docs.map(async ({ name, low }) => {
      try {
        await low.write();
        return true;
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown;
        tellUnsaved(name, thrown, disk);
        return false;
      }
    }),
  );
  return outcomes.every(Boolean);
}
