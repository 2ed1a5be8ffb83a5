import { type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from '../ledger/ledger.ts';
import { sameValue } from '../ledger/same-value.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import type { Packaged } from './as-packaged.ts';
import type { Incoming } from './incoming.ts';
import { openReserve } from './told-record.ts';

/** One record that came in, or was removed there, beside what this library has of it; null where a side has none. */
export type Comparison = {
  readonly kind: LedgerKind;
  readonly id: string;
  readonly ours: LedgerRecord | null;
  readonly theirs: LedgerRecord | null;
  readonly earlier: readonly string[];
  /** The id of the record here whose place this one takes (shared/exchange/align-actors.ts). */
  readonly replaces: string | null;
};

/** What differs from the ledger, and how much does not. */
export type Compared = { readonly differing: readonly Comparison[]; readonly same: number };

/** Of what was removed there, only what is here counts. */
export function* compareIncoming({ records, removed }: Incoming, ledger: Ledger): Steps<Compared> {
  const differing: Comparison[] = [];
  let same = 0;
  yield* forEachInSteps(records, ({ kind, record, earlier }) => {
    const ours = recordsOf(ledger, kind).get(record.id) ?? null;
    if (sameValue(ours, record)) same += 1;
    else differing.push({ kind, id: record.id, ours, theirs: record, earlier, replaces: null });
  });
  for (const { kind, id, earlier } of removed) {
    const ours = recordsOf(ledger, kind).get(id);
    if (ours) differing.push({ kind, id, ours, theirs: null, earlier, replaces: null });
  }
  return { differing, same };
}

/** Of what is removed it knows, too: that a record named it is what it was. */
export function* packagedIn({ records, removed, articles }: Incoming): Steps<Packaged> {
  const kinds = new Map(removed.map(({ kind, id }) => [id, kind]));
  yield* forEachInSteps(records, ({ kind, record }) => kinds.set(record.id, kind));
  return {
    hasRecord: (kind, id) => kinds.get(id) === kind,
    hasArticle: (id) => articles.has(id),
    reserve: openReserve,
  };
}
