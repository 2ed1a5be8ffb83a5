import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { recordTitle } from '../ledger/record-title.ts';
import { importWhats } from '../model/import-choice.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import { alignActors, pastUnder } from './align-actors.ts';
import { askAboutKeys, keysFoundHere } from './ask-about-keys.ts';
import { type Compared, type Comparison, packagedIn } from './compare-incoming.ts';
import type { ImportRow } from './import-row.ts';
import type { Incoming } from './incoming.ts';
import { contested, planRecord } from './plan-record.ts';
import type { RecordPast } from './record-past.ts';
import { restoreNamed } from './restore-named.ts';

export type ImportPlan = {
  /** Conflicts first, then what is new, what changed there, what changed here. */
  readonly rows: readonly ImportRow[];
  readonly same: number;
  readonly refused: readonly string[];
};

/** What an import that was compared with a ledger would do to it; `pasts` are those of the records that differ, `isEntry` knows the actors of the vocabulary. */
export function* planImport(
  incoming: Incoming,
  compared: Compared,
  ledger: Ledger,
  pasts: (kind: LedgerKind, id: string) => RecordPast,
  isEntry: (key: string) => boolean,
): Steps<ImportPlan> {
  const refused: string[] = [];
  const rows: ImportRow[] = [];
  let settled = 0;
  const packaged = yield* packagedIn(incoming);
  const isFoundHere = yield* keysFoundHere(incoming, ledger, isEntry);
  const pastOf = ({ kind, id, replaces }: Comparison) => [
    ...pasts(kind, id),
    ...(replaces === null ? [] : pastUnder(id, pasts(kind, replaces))),
  ];
  yield* forEachInSteps(alignActors(compared.differing, ledger), (each) => {
    const other = otherKindOf(each, ledger);
    if (other !== null) {
      const title = recordTitle(each.kind, each.id, each.theirs ?? each.ours);
      return void refused.push(`The ${title} was left out: its id ${each.id} is that of a ${other} here.`);
    }
    const row = planRecord(each, pastOf(each), packaged);
    if (row) rows.push(askAboutKeys(row, isFoundHere));
    else settled += 1;
  });
  const all = restoreNamed(rows, ledger, (row) => contested(row, pastOf(row)));
  return {
    rows: importWhats.flatMap((what) => all.filter((row) => row.what === what)),
    same: compared.same + settled,
    refused: [...incoming.refused, ...refused],
  };
}

/** An id that stands for something else here is no name for it. */
function otherKindOf({ kind, id }: Comparison, ledger: Ledger): LedgerKind | null {
  return ledgerKinds.find((other) => other !== kind && recordsOf(ledger, other).has(id)) ?? null;
}
