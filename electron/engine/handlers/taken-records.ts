import { mostTaken, type TakenRecord } from '../../../shared/contract/import-channels.ts';
import { type Ledger, recordsOf } from '../../../shared/ledger/ledger.ts';
import { parentsOf } from '../../../shared/ledger/record-history.ts';
import { recordName } from '../../../shared/ledger/record-title.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { type RecordChange, recordKinds } from '../../../shared/model/history-batch.ts';

/** What an import changed, by kind, with the incident that each is shown with; `ledger` is as it is after it. */
export function takenRecords(
  changes: readonly RecordChange[],
  ledger: Ledger,
): { readonly kinds: Partial<Record<RecordChange['kind'], number>>; readonly records: TakenRecord[] } {
  const byKind = groupBy(changes, ({ kind }) => kind);
  const kinds = recordKinds.flatMap((kind) => {
    const those = byKind.get(kind);
    return those ? [[kind, those] as const] : [];
  });
  return {
    // fromEntries forgets the names of the keys
    kinds: Object.fromEntries(kinds.map(([kind, { length }]) => [kind, length])) as Partial<
      Record<RecordChange['kind'], number>
    >,
    records: kinds.flatMap(([, those]) => those.slice(0, mostTaken).map((change) => taken(change, ledger))),
  };
}

function taken(change: RecordChange, ledger: Ledger): TakenRecord {
  const { kind, id, before, after } = change;
  return {
    kind,
    id,
    title: recordName(id, after ?? before),
    isRemoved: after === null,
    incident: incidentOf(change, ledger),
  };
}

/** The incident that has a page; null where that is gone, too, or the record belongs to none. */
function incidentOf({ kind, id, before, after }: RecordChange, ledger: Ledger): string | null {
  if (kind === 'incident') return ledger.incidents.has(id) ? id : null;
  const parents = parentsOf(kind, after ?? before);
  const named =
    kind === 'assertion'
      ? parents.flatMap((claim) => recordsOf(ledger, 'claim').get(claim)?.incident ?? [])
      : parents;
  return named.find((incident) => ledger.incidents.has(incident)) ?? null;
}
