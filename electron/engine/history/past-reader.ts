import type { DatabaseSync } from 'node:sqlite';
import type { PastVersion, RecordPast } from '../../../shared/exchange/record-past.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from '../../../shared/ledger/ledger.ts';
import { inPresentForm, type JsonRecord } from '../../../shared/ledger/record-schemas.ts';
import type { Steps } from '../../../shared/model/steps.ts';
import { forEachRow } from './for-each-row.ts';
import { createPassedOver } from './passed-over.ts';

/** What the history knows of records, beside the ledger as it is now. */
export type RecordPasts = {
  /** The newest first; the first is the present one where there was a change at all. */
  readonly of: (kind: LedgerKind, id: string) => RecordPast;
  /** What a record is or was; null where the history does not know it. */
  readonly kindOf: (id: string) => LedgerKind | null;
  /** Those of which more is known than how they are. */
  readonly changed: () => Steps<readonly string[]>;
  /** Those that are not there any more, and those that only imports told of. */
  readonly gone: () => Steps<readonly string[]>;
};

export type PastReader = {
  readonly pasts: (present: Ledger) => RecordPasts;
};

type LatestRow = { kind: LedgerKind; batch: number | null; place: number; gone: number };
type PastRow = { batch: number; form: 'ours' | 'theirs' | 'names'; told: string; at: string; who: string };
type BatchRow = { at: string; who: string };

export function createPastReader(db: DatabaseSync): PastReader {
  const latest = db.prepare('SELECT kind, batch, place, gone FROM touched WHERE id = ? AND kind IS NOT NULL');
  const batchOf = db.prepare('SELECT at, who FROM batch WHERE number = ?');
  const past = db.prepare(
    `SELECT past.batch, form, told, at, who FROM past JOIN batch ON number = past.batch
     WHERE past.id = ? ORDER BY past.batch DESC, place`,
  );
  const changed = db.prepare('SELECT DISTINCT id FROM past WHERE id > ? ORDER BY id LIMIT ?');
  const gone = db.prepare(
    `SELECT id FROM touched WHERE kind IS NOT NULL AND (gone = 1 OR batch IS NULL) AND id > ?
     ORDER BY id LIMIT ?`,
  );
  const passedOverNow = createPassedOver(db);
  // The columns of each statement are those of its row.
  const latestOf = (id: string) => latest.get(id) as LatestRow | undefined;
  return {
    pasts: (present) => {
      const passedOver = passedOverNow();
      const headOf = (id: string, { kind, batch, gone: isGone }: LatestRow): PastVersion[] => {
        const record = recordsOf(present, kind).get(id) ?? null;
        if (batch === null || passedOver.has(batch) || (!isGone && record === null)) return [];
        const { at, who } = batchOf.get(batch) as BatchRow;
        return [{ record: isGone ? null : record, by: { who, at } }];
      };
      return {
        of: (kind, id) => {
          const known = latestOf(id);
          if (known?.kind !== kind) return [];
          const rows = (past.all(id) as PastRow[]).filter(({ batch }) => !passedOver.has(batch));
          // What imports told since comes before the present version.
          const since = rows.filter(({ batch }) => batch > (known.batch ?? 0)).length;
          const versions = (some: readonly PastRow[]) => some.flatMap((row) => versionsOf(kind, row));
          return [...versions(rows.slice(0, since)), ...headOf(id, known), ...versions(rows.slice(since))];
        },
        kindOf: (id) => latestOf(id)?.kind ?? null,
        changed: () => idsOf(changed),
        gone: () => idsOf(gone),
      };
    },
  };
}

function* idsOf(statement: Parameters<typeof forEachRow>[0]): Steps<readonly string[]> {
  const ids: string[] = [];
  yield* forEachRow(statement, (id) => ids.push(id));
  return ids;
}

function versionsOf(kind: LedgerKind, { form, told, at, who }: PastRow): PastVersion[] {
  // What was noted of a batch that its schema let through.
  if (form === 'names') return (JSON.parse(told) as string[]).map((name) => ({ name }));
  // Present forms are what the schemas yield; one that no schema takes any more has a name that nothing else has.
  const record = inPresentForm(kind, JSON.parse(told) as JsonRecord | null) as LedgerRecord | null;
  return [{ record, by: form === 'ours' ? { who, at } : null }];
}
