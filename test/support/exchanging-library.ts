import { DatabaseSync } from 'node:sqlite';
import { lineageOf } from '../../electron/engine/exchange/lineage-of.ts';
import { createHistoryReader } from '../../electron/engine/history/history-reader.ts';
import { createHistoryTables } from '../../electron/engine/history/history-tables.ts';
import { createNoteBatch } from '../../electron/engine/history/note-batch.ts';
import { compareIncoming } from '../../shared/exchange/compare-incoming.ts';
import type { ImportRow } from '../../shared/exchange/import-row.ts';
import type { Incoming } from '../../shared/exchange/incoming.ts';
import { type ImportPlan, planImport } from '../../shared/exchange/plan-import.ts';
import { prepareExport } from '../../shared/exchange/prepare-export.ts';
import { readNative } from '../../shared/exchange/read-native.ts';
import { type KeepOf, settleImport } from '../../shared/exchange/settle-import.ts';
import { shownEntries } from '../../shared/exchange/shown-entries.ts';
import { writeNative } from '../../shared/exchange/write-native.ts';
import { createRecord } from '../../shared/ledger/create-record.ts';
import { applyChanges, emptyLedger, type Ledger, type LedgerKind } from '../../shared/ledger/ledger.ts';
import { mergeIncidents } from '../../shared/ledger/merge-incidents.ts';
import { removeRecord } from '../../shared/ledger/remove-record.ts';
import { splitIncident } from '../../shared/ledger/split-incident.ts';
import { updateRecord } from '../../shared/ledger/update-record.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { exportProfile } from '../../shared/model/export-profile.ts';
import type { HistoryBatch, ImportedFrom, RecordChange } from '../../shared/model/history-batch.ts';
import { incidentMerge } from '../../shared/model/incident-merge.ts';
import { incidentSplit } from '../../shared/model/incident-split.ts';
import { finish } from '../../shared/model/steps.ts';
import { timelineIndex } from '../../shared/timeline/timeline-index.ts';
import { idOf } from '../shared/ledger/sample-records.ts';
import { bytesOf } from './bytes-of.ts';

/** One edit of a person; what is not there, or may not be, is passed over. */
export type Edit =
  | { readonly do: 'create'; readonly kind: LedgerKind; readonly id: string; readonly fields: object }
  | { readonly do: 'update'; readonly kind: LedgerKind; readonly id: string; readonly fields: object }
  | { readonly do: 'remove'; readonly kind: LedgerKind; readonly id: string }
  | { readonly do: 'split'; readonly id: string; readonly newId: string; readonly claims: readonly string[] }
  | { readonly do: 'merge'; readonly into: string; readonly from: string };

export type Taken = {
  readonly changed: number;
  readonly refused: readonly string[];
  /** The records about which a person was asked. */
  readonly asked: readonly string[];
};

export type How = { readonly removals: boolean };

export type ExchangingLibrary = {
  readonly ledger: () => Ledger;
  readonly edit: (edit: Edit) => void;
  readonly send: () => Promise<Incoming>;
  readonly plan: (incoming: Incoming) => Promise<ImportPlan>;
  /** Takes what comes as its rows say, and on request removals, too. */
  readonly take: (incoming: Incoming, how?: How) => Promise<Taken>;
  /** Takes the last batch back. */
  readonly undo: () => void;
};

/** What a library is to the exchange, in memory: a ledger with its history, and the packages that go to and fro. */
export function exchangingLibrary(who: string, number: number): ExchangingLibrary {
  const batches: HistoryBatch[] = [];
  let ledger = emptyLedger;
  const db = new DatabaseSync(':memory:');
  createHistoryTables(db);
  const note = createNoteBatch(db);
  const { pasts } = createHistoryReader(db);
  const commit = (
    changes: readonly RecordChange[],
    more: { readonly imported?: ImportedFrom; readonly undoes?: string } = {},
  ) => {
    if (changes.length === 0 && (more.imported?.versions.length ?? 0) === 0) return;
    ledger = applyChanges(ledger, changes);
    const seq = batches.length + 1;
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, seq)).toISOString();
    const { undoes = null, imported } = more;
    const batch = idOf(number * 100_000 + seq);
    const line: HistoryBatch = {
      seq,
      batch,
      at,
      who,
      why: '',
      undoes,
      changes: [...changes],
      ...(imported && { imported }),
    };
    note(line);
    batches.push(line);
  };
  const planOf = async (incoming: Incoming): Promise<ImportPlan> => {
    const compared = finish(compareIncoming(incoming, ledger));
    return finish(planImport(incoming, compared, ledger, pasts(ledger).of, () => false));
  };
  return {
    ledger: () => ledger,
    edit: (edit) => {
      try {
        commit(changesOf(edit, ledger));
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown;
      }
    },
    send: async () => {
      const prepared = prepareExport({
        searched: () => [],
        ledger,
        filter: {},
        entries: shownEntries(timelineIndex(ledger), {}),
        originOf: () => null,
        label: (_, id) => id,
        sources: [],
        about: { title: '', filters: '', asked: '', by: who, library: idOf(number) },
        profile: exportProfile.parse({ ceiling: 'red' }),
      });
      const content = prepared.content({ articles: new Map(), at: '2026-04-01T12:00:00.000Z' });
      const lineage = finish(lineageOf(content, ledger, idOf(number + 50), pasts(ledger)));
      return readNative(bytesOf(writeNative({ ...content, lineage })), who);
    },
    plan: planOf,
    take: async (incoming, { removals } = { removals: true }) => {
      const { rows } = await planOf(incoming);
      const keepOf = removals ? takeRemovals : asShown;
      const { changes, versions, refused } = settleImport(rows, ledger, keepOf, () => true);
      const { file, library, exportId, by, at } = incoming.from;
      commit(changes, { imported: { file, library, exportId, by, at, versions } });
      const asked = rows.filter(({ what }) => what === 'conflict').map(({ id }) => id);
      return { changed: changes.length, refused, asked };
    },
    undo: () => {
      const last = batches.at(-1);
      if (!last) return;
      const changes = last.changes.toReversed();
      commit(
        changes.map((change) => ({ ...change, before: change.after, after: change.before })),
        { undoes: last.batch },
      );
    },
  };
}

const asShown: KeepOf = (_: ImportRow, { choice }) => choice;

const takeRemovals: KeepOf = (_: ImportRow, { isOpen, path, theirs, choice }) =>
  !isOpen && path === null && theirs === null ? 'theirs' : choice;

function changesOf(edit: Edit, ledger: Ledger): readonly RecordChange[] {
  switch (edit.do) {
    case 'create':
      return createRecord(ledger, edit.kind, edit.id, { ...edit.fields });
    case 'update':
      return updateRecord(ledger, edit.kind, edit.id, { ...edit.fields });
    case 'remove':
      return removeRecord(ledger, edit.kind, edit.id);
    case 'split': {
      const claims = edit.claims.filter((id) => ledger.claims.has(id));
      const split = incidentSplit.parse({
        id: edit.id,
        fields: { title: 'Split off' },
        claims,
        across: 'along',
      });
      return splitIncident(ledger, edit.newId, split).changes;
    }
    case 'merge':
      return mergeIncidents(ledger, incidentMerge.parse({ into: edit.into, from: edit.from }));
  }
}
