import { AppError } from '../../../shared/model/app-error.ts';
import type { Disk } from './disk.ts';
import type { DocKind } from './doc-kind.ts';
import type { Docs, HeldDoc } from './docs.ts';

/**
 * Writes documents whose changes are safe in the history already. One that cannot be written now stays in memory,
 * is told to the person, and is tried again.
 */
export type DocSaver = {
  /** True when every document, these and those left over from before, is in its file. */
  readonly save: (files: ReadonlyMap<string, DocKind>) => Promise<boolean>;
};

export function createDocSaver(disk: Disk, docs: Docs): DocSaver {
  const unsaved = new Map<string, { readonly held: HeldDoc<unknown, unknown>; readonly kind: DocKind }>();

  const saveOne = async ([file, kind]: readonly [string, DocKind]): Promise<void> => {
    const held = await docs.hold(file, kind);
    const isSaved = await attempt(held, disk);
    unsaved.get(file)?.held.release();
    if (isSaved) {
      unsaved.delete(file);
      held.release();
    } else {
      unsaved.set(file, { held, kind });
    }
  };

  return {
    save: async (files) => {
      const all = new Map([...[...unsaved].map(([file, { kind }]) => [file, kind] as const), ...files]);
      await Promise.all([...all].map(saveOne));
      return unsaved.size === 0;
    },
  };
}

async function attempt({ doc }: HeldDoc<unknown, unknown>, disk: Disk): Promise<boolean> {
  if (!disk.canWrite()) return false;
  try {
    await doc.low.write();
    disk.untell(doc.name, 'NOT_SAVED');
    return true;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    tellUnsaved(doc.name, thrown, disk);
    return false;
  }
}

export function tellUnsaved(file: string, failure: AppError, disk: Disk): void {
  const message = `${failure.message} What was changed is safe in the history and will be written to this file later.`;
  disk.tell({ file, code: 'NOT_SAVED', message });
}
