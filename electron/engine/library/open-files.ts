import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordId } from '../../../shared/model/record-id.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { Disk } from './disk.ts';
import {
  allLedgerFiles,
  articlesKind,
  bodiesKind,
  type DocKind,
  folders,
  formerFiles,
  kindOfFile,
  type LedgerKind,
  type LedgerRecords,
  type LibraryMeta,
  laterFiles,
  ledgerFiles,
  ledgerKindNames,
  ledgerKinds,
  libraryFile,
  libraryKind,
  type NoMeta,
} from './doc-kind.ts';
import { tellUnsaved } from './doc-saver.ts';
import { createDocs, type Docs } from './docs.ts';
import { librarySchema } from './envelope.ts';
import { type FormerFiles, findFormerFiles } from './former-files.ts';
import type { HistoryLog } from './history-log.ts';
import { conflictCopies, removeStrayTemporaries } from './list-files.ts';
import { type FindBackup, type OpenDoc, type OpenDocOptions, openDoc, refuseNewer } from './open-doc.ts';
import { replay } from './roll-forward.ts';

export type OpenFiles = {
  readonly docs: Docs;
  readonly library: OpenDoc<Source, LibraryMeta>;
  readonly libraryKind: DocKind;
  /** Of each kind its one file, or its sixteen. */
  readonly ledger: { readonly [Kind in LedgerKind]: readonly OpenDoc<LedgerRecords[Kind], NoMeta>[] };
};

type Deps = {
  readonly disk: Disk;
  readonly history: HistoryLog;
  readonly findBackup: FindBackup;
  readonly isNew: boolean;
  readonly newId: () => RecordId;
  /** Told the library's own id as soon as it is known: only its own backups may serve it. */
  readonly identify: (id: RecordId) => void;
  readonly backUp: () => Promise<unknown>;
  readonly keep: number;
};

/** The files that are in memory for as long as the library is open: what is followed, and the ledger. */
export async function openFiles(deps: Deps): Promise<OpenFiles> {
  const { disk, history, isNew, keep } = deps;
  await refuseNewerFiles(disk);
  if (disk.canWrite()) {
    for (const name of folders) await disk.files.makeFolder(disk.path(name)); // git keeps no empty ones
    await removeStrayTemporaries(disk);
    await history.repairTail();
  }
  for (const problem of await conflictCopies(disk)) disk.tell(problem);
  const schema = await schemaOf(libraryFile, disk);
  const former: FormerFiles = await findFormerFiles({
    ...deps,
    isOlder: schema > 0 && schema < librarySchema,
    open: (name) => openRecovered(name, asAny(kindOfFile(name)), deps, async () => null),
  });
  const docs = createDocs((name, kind) => openRecovered(name, kind, deps, () => former.docOf(name)), keep);
  const kind = libraryKind(deps.newId);
  const library = await keepOpen(libraryFile, kind, docs);
  deps.identify(library.low.data.meta.id);
  await former.prepare(library);
  const ledger = await openLedger(docs);
  const ofLedger = Object.values(ledger).flat();
  await former.settle(ofLedger);
  if (isNew) {
    await Promise.all(ofLedger.map(({ low }) => low.write()));
    await library.low.write();
  }
  return { docs, library, libraryKind: asAny(kind), ledger };
}

async function openLedger(docs: Docs): Promise<OpenFiles['ledger']> {
  const opened: [LedgerKind, unknown][] = [];
  for (const kind of ledgerKindNames) {
    const files: unknown[] = [];
    for (const file of ledgerFiles(kind)) files.push(await keepOpen(file, asAny(ledgerKinds[kind]), docs));
    opened.push([kind, files]);
  }
  // The table of kinds makes the record whole, which Object.fromEntries cannot say in its type.
  return Object.fromEntries(opened) as OpenFiles['ledger'];
}

/** Any kind by its name: each is only ever used with its own documents. */
const asAny = (kind: unknown): DocKind => kind as DocKind;

const keepOpen = async <Item, Meta>(name: string, kind: DocKind<Item, Meta>, docs: Docs) =>
  (await docs.hold(name, kind)).doc;

/** The head of a file of record stands in its first bytes, in every version. */
const head = /^\s*\{"format":"faultline\/[a-z-]+","schema":(\d+)/;

/** 0 where there is no such file, or it does not begin as one. */
const schemaOf = async (name: string, disk: Disk): Promise<number> =>
  Number(head.exec(await disk.head(name))?.[1] ?? 0);

/** Before anything is repaired, replaced or removed: in a library of a newer version nothing may be. */
async function refuseNewerFiles(disk: Disk): Promise<void> {
  for (const name of [libraryFile, ...allLedgerFiles, ...formerFiles]) {
    const schema = await schemaOf(name, disk);
    if (schema > librarySchema) refuseNewer(name, schema, disk);
  }
}

const hasHistory = (kind: { readonly format: string }): boolean =>
  kind.format !== articlesKind.format && kind.format !== bodiesKind.format;

async function openRecovered<Item, Meta>(
  name: string,
  kind: DocKind<Item, Meta>,
  deps: Deps,
  former: OpenDocOptions['former'],
) {
  const { disk, history, findBackup, isNew } = deps;
  const isOfEveryLibrary = name === libraryFile || name.startsWith('ledger/');
  const mayLack = isNew || (laterFiles.has(name) && (await findBackup(name)) === null);
  const mustExist = isOfEveryLibrary && !mayLack;
  const doc = await openDoc(name, kind, disk, { mustExist, findBackup, former });
  if (!doc.wasLost) return doc;
  // The same document, seen without the type of its records, which the history does not need.
  if (hasHistory(kind)) await replay(doc as unknown as OpenDoc<unknown, unknown>, history);
  if (!disk.canWrite()) return doc;
  try {
    await doc.low.write();
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    tellUnsaved(name, thrown, disk);
  }
  return doc;
}
