import { AppError } from '../../../shared/model/app-error.ts';
import type { Disk } from './disk.ts';
import { type Doc, formerFileOf, formerFiles, type LedgerKind, ledgerFile } from './doc-kind.ts';
import { tellUnsaved } from './doc-saver.ts';
import { unlessMissing } from './file-system.ts';
import type { OpenDoc } from './open-doc.ts';

/**
 * Libraries of schema 1 have all records of a kind in one file that is sixteen since schema 2. Such a file counts where one of
 * the sixteen is not there. In this order, so that a crash at any moment loses nothing and no earlier version ever writes
 * beside this one: a backup, library.json by the new schema, the sixteen, and only then the former file is removed.
 */
export type FormerFiles = {
  /** What a file holds by its former one; null where there is none. */
  readonly docOf: (file: string) => Promise<Doc<unknown, unknown> | null>;
  /** Before anything else is written. */
  readonly prepare: (library: Written) => Promise<void>;
  /** Puts what they hold where it belongs. */
  readonly settle: (docs: readonly Written[]) => Promise<void>;
};

/** Of a document no more than writing it. */
type Written = { readonly name: string; readonly low: { readonly write: () => Promise<void> } };

type Deps = {
  readonly disk: Disk;
  /** A former file is opened, and made whole where it is damaged, as every other. */
  readonly open: (file: string) => Promise<OpenDoc<unknown, unknown>>;
  readonly backUp: () => Promise<unknown>;
};

export async function findFormerFiles({ disk, open, backUp }: Deps): Promise<FormerFiles> {
  const found = new Map<string, LedgerKind>();
  for (const [file, kind] of formerFiles) {
    if (await unlessMissing(disk.files.stat(disk.path(file)))) found.set(file, kind);
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
      const kind = found.get(former);
      return kind === undefined ? null : partOf((await openOnce(former)).low.data, kind, file);
    },
    prepare: async (library) => {
      if (found.size === 0 || !disk.canWrite()) return;
      for (const file of found.keys()) await openOnce(file); // made whole first, where one is damaged
      await backUp();
      await orOnlyRead(() => library.low.write(), library.name, disk);
    },
    settle: async (docs) => {
      opened.clear();
      if (!disk.canWrite()) return;
      for (const former of found.keys()) {
        const parts = docs.filter(({ name }) => formerFileOf.get(name) === former);
        // What cannot be removed now is at the next opening.
        if (await areSaved(parts, disk)) await Promise.allSettled([disk.files.remove(disk.path(former))]);
      }
    },
  };
}

function partOf(whole: Doc<unknown, unknown>, kind: LedgerKind, file: string): Doc<unknown, unknown> {
  const records = [...whole.records].filter(([id]) => ledgerFile(kind, id) === file);
  return { ...whole, records: new Map(records) };
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
