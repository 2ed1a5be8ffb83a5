import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { recordTitle } from '../ledger/record-title.ts';
import { importWhats } from '../model/import-choice.ts';
import { alignActors, pastUnder } from './align-actors.ts';
import { type Comparison, compareIncoming, packagedIn } from './compare-incoming.ts';
import type { ImportRow } from './import-row.ts';
import type { Incoming } from './incoming.ts';
import { planRecord } from './plan-record.ts';
import type { RecordPast } from './record-past.ts';

export type ImportPlan = {
  /** Conflicts first, then what is new, what changed there, what changed here. */
  readonly rows: readonly ImportRow[];
  readonly same: number;
  readonly refused: readonly string[];
};

/** What an import would do to a ledger. `pastsOf` is asked once, for the records that differ. */
export async function planImport(
  incoming: Incoming,
  ledger: Ledger,
  pastsOf: (differing: readonly Comparison[]) => Promise<(kind: LedgerKind, id: string) => RecordPast>,
): Promise<ImportPlan> {
  const compared = compareIncoming(incoming, ledger);
  const refused: string[] = [];
  const differing = alignActors(compared.differing, ledger).filter((each) => {
    const other = otherKindOf(each, ledger);
    if (other === null) return true;
    const title = recordTitle(each.kind, each.id, each.theirs ?? each.ours);
    refused.push(`The ${title} was left out: its id ${each.id} is that of a ${other} here.`);
    return false;
  });
  const pasts = await pastsOf(differing);
  const packaged = packagedIn(incoming);
  const pastOf = ({ kind, id, replaces }: Comparison) => [
    ...pasts(kind, id),
    ...(replaces === null ? [] : pastUnder(id, pasts(kind, replaces))),
  ];
  const rows = differing.flatMap((each) => planRecord(each, pastOf(each), packaged) ?? []);
  return {
    rows: importWhats.flatMap((what) => rows.filter((row) => row.what === what)),
    same: compared.same + differing.length - rows.length,
    refused: [...incoming.refused, ...refused],
  };
}

/** An id that stands for something else here is no name for it. */
function otherKindOf({ kind, id }: Comparison, ledger: Ledger): LedgerKind | null {
  return ledgerKinds.find((other) => other !== kind && recordsOf(ledger, other).has(id)) ?? null;
}
