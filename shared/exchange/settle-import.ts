import { canonicalRecord } from '../ledger/canonical-record.ts';
import { cutAcross } from '../ledger/cut-across.ts';
import { draftOf, type Ledger, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { mapReferences } from '../ledger/map-references.ts';
import { recordTitle } from '../ledger/record-title.ts';
import { sameValue } from '../ledger/same-value.ts';
import { AppError } from '../model/app-error.ts';
import type { ImportedFrom } from '../model/history-batch.ts';
import type { MergeKeep } from '../model/import-choice.ts';
import { flawsAfter } from './flaws-after.ts';
import type { ImportChange, ImportField, ImportRow } from './import-row.ts';
import { withArticles } from './map-articles.ts';
import { type FieldMerge, mergedRecord } from './merge-record.ts';

export type Settlement = {
  readonly changes: readonly ImportChange[];
  /** What came in and does not stand so now: it is remembered, so that it is not asked again. */
  readonly versions: ImportedFrom['versions'];
  readonly refused: readonly string[];
};

export type KeepOf = (row: ImportRow, field: ImportField) => MergeKeep;

/**
 * What is to be written when an import is taken as `keepOf` says. What could not stand in the ledger is left out with a sentence, and
 * so is a removal on which something here hangs; nothing that is here goes without a choice.
 */
export function settleImport(
  rows: readonly ImportRow[],
  ledger: Ledger,
  keepOf: KeepOf,
  hasArticle: (article: string) => boolean,
): Settlement {
  const refused: string[] = [];
  const left = new Set<string>();
  const leaveOut = ({ kind, id, theirs, ours }: ImportRow, why: string): void => {
    left.add(id);
    refused.push(`The ${recordTitle(kind, id, theirs ?? ours)} was left as it is: ${why}`);
  };
  const wanted = new Map<string, ImportChange>();
  for (const row of rows) {
    const change = resultOf(row, keepOf, hasArticle, (why) => leaveOut(row, why));
    if (change) wanted.set(row.id, change);
    const replaced = change && replacedBy(row, ledger);
    if (replaced) wanted.set(replaced.id, replaced);
  }
  const mended = mendDangling(wanted, ledger);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, why] of flawsAfter(mended, ledger)) {
    mended.delete(id);
    const row = byId.get(id);
    if (row) leaveOut(row, why);
  }
  partMoved(mended, ledger);
  const changes = ledgerKinds.flatMap((kind) =>
    [...mended.values()].filter((change) => change.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return {
    changes,
    versions: rows.flatMap((row) => (left.has(row.id) ? [] : versionsOf(row, mended.get(row.id)))),
    refused,
  };
}

function resultOf(
  row: ImportRow,
  keepOf: KeepOf,
  hasArticle: (article: string) => boolean,
  leaveOut: (why: string) => void,
): ImportChange | null {
  const { kind, id, ours } = row;
  try {
    const result = keptOf(row, (field) => keepOf(row, field));
    const after = result && withArticles(kind, canonicalRecord(kind, result), hasArticle);
    if (row.replaces !== null) return { kind, id, before: null, after };
    return sameValue(after, ours) ? null : { kind, id, before: ours, after };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    leaveOut(`what both sides make together is no record. ${thrown.message}`);
    return null;
  }
}

function keptOf({ kind, ours, theirs, fields }: ImportRow, keepOf: (field: ImportField) => MergeKeep) {
  const whole = fields.find(({ path }) => path === null);
  const kept = whole && keepOf(whole) === 'theirs' ? theirs : ours;
  if (kept === null) return null;
  const parts = fields.flatMap((field): FieldMerge[] =>
    field.path === null ? [] : [{ ...field, path: field.path, choice: keepOf(field) }],
  );
  return mergedRecord(kind, kept, parts, ({ choice }) => choice);
}

function replacedBy({ kind, replaces }: ImportRow, ledger: Ledger): ImportChange | null {
  const before = replaces === null ? undefined : recordsOf(ledger, kind).get(replaces);
  return before ? { kind, id: before.id, before, after: null } : null;
}

/** What a record names and nobody has any more, because it was removed here, is named no more where the record can do without. */
function mendDangling(wanted: ReadonlyMap<string, ImportChange>, ledger: Ledger): Map<string, ImportChange> {
  const draft = draftOf(ledger);
  draft.apply([...wanted.values()]);
  const mended = new Map(wanted);
  for (const [id, change] of wanted) {
    const { kind, after } = change;
    if (after === null) continue;
    const sound = mapReferences(kind, after, (named, other) =>
      recordsOf(draft.ledger, named).has(other) ? other : null,
    );
    if (sound !== null && !sameValue(sound, after)) mended.set(id, { ...change, after: sound });
  }
  return mended;
}

/**
 * Where a claim that comes in has moved to another incident, as by a split, what is in the one names nothing of the other: that
 * may be what was only said here.
 */
function partMoved(changes: Map<string, ImportChange>, ledger: Ledger): void {
  const claims = [...changes.keys()].filter((id) => ledger.claims.has(id));
  if (claims.length === 0) return;
  const draft = draftOf(ledger);
  draft.apply([...changes.values()]);
  const incidents = new Set<string>();
  for (const id of claims) {
    const [before, after] = [ledger.claims.get(id)?.incident, draft.ledger.claims.get(id)?.incident];
    if (before !== undefined && after !== undefined && before !== after) incidents.add(before).add(after);
  }
  if (incidents.size === 0) return;
  for (const change of cutAcross(draft.ledger, incidents)) {
    const before = recordsOf(ledger, change.kind).get(change.id) ?? null;
    changes.set(change.id, { ...change, before });
  }
}

/** The names of earlier versions are worth keeping where this library took over what they led to. */
function versionsOf(
  { kind, id, ours, theirs, earlier, isUnheard, replaces }: ImportRow,
  change: ImportChange | undefined,
): ImportedFrom['versions'] {
  if (!isUnheard) return [];
  const now = change === undefined ? ours : change.after;
  const names = [...earlier];
  // What it was under its other id belongs to it from now on.
  if (replaces !== null)
    return [
      { kind, id, record: theirs, earlier: names },
      { kind, id, record: ours, earlier: [] },
    ];
  if (sameValue(now, theirs)) return names.length === 0 ? [] : [{ kind, id, earlier: names }];
  return [{ kind, id, record: theirs, earlier: names }];
}
