import { sortById } from '../../../shared/ledger/sort-by-id.ts';
import { type LedgerKind, type LedgerRecords, ledgerFile, ledgerKindNames } from './doc-kind.ts';
import type { HistoryLine } from './history-lines.ts';
import type { OpenFiles } from './open-files.ts';

/** The records of each kind as they are now, by id in its order, in however many files they lie. */
export type LedgerShelves = {
  readonly of: <Kind extends LedgerKind>(kind: Kind) => ReadonlyMap<string, LedgerRecords[Kind]>;
  /** After batches were applied to the files. */
  readonly follow: (lines: readonly HistoryLine[]) => void;
};

type Shelf = Map<string, unknown>;

export function createLedgerShelves(ledger: OpenFiles['ledger']): LedgerShelves {
  const shelves = new Map(ledgerKindNames.map((kind) => [kind, shelfOf(filesOf(kind, ledger))]));
  // The records of one file are the shelf itself; those of several stand on one of its own.
  const gathered = ledgerKindNames.filter((kind) => ledger[kind].length > 1);
  return {
    // The table of kinds says of what type the records of each are.
    of: <Kind extends LedgerKind>(kind: Kind) => shelves.get(kind) as Map<string, LedgerRecords[Kind]>,
    follow: (lines) => {
      const changes = lines.flatMap(({ batch }) => batch.changes);
      for (const kind of gathered) {
        const ids = changes.flatMap((change) => (change.kind === kind ? [change.id] : []));
        const shelf = shelves.get(kind);
        if (shelf && ids.length > 0) followFiles(shelf, kind, ids, filesOf(kind, ledger));
      }
    },
  };
}

const filesOf = (kind: LedgerKind, ledger: OpenFiles['ledger']): ReadonlyMap<string, Shelf> =>
  new Map(ledger[kind].map(({ name, low }) => [name, low.data.records]));

function shelfOf(files: ReadonlyMap<string, Shelf>): Shelf {
  const [first = new Map<string, unknown>(), ...more] = files.values();
  if (more.length === 0) return first;
  const all = new Map([first, ...more].flatMap((records) => [...records]));
  sortById(all);
  return all;
}

function followFiles(
  shelf: Shelf,
  kind: LedgerKind,
  ids: readonly string[],
  files: ReadonlyMap<string, Shelf>,
): void {
  for (const id of ids) {
    const record = files.get(ledgerFile(kind, id))?.get(id);
    if (record === undefined) shelf.delete(id);
    else shelf.set(id, record);
  }
  sortById(shelf);
}
