import { canonicalRecord } from '../ledger/canonical-record.ts';
import { draftOf, type Ledger, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { mapReferences, namesAny, type Renaming } from '../ledger/map-references.ts';
import { placesNow } from '../ledger/places-now.ts';
import { recordTitle } from '../ledger/record-title.ts';
import { sameValue } from '../ledger/same-value.ts';
import { AppError } from '../model/app-error.ts';
import type { ImportedFrom } from '../model/history-batch.ts';
import type { MergeKeep } from '../model/import-choice.ts';
import { cutMoved, cutStrange } from './cut-incoming.ts';
import { flawsAfter } from './flaws-after.ts';
import type { ImportChange, ImportField, ImportRow } from './import-row.ts';
import { keptRecord } from './kept-record.ts';
import { withArticles } from './map-articles.ts';

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
  const draft = draftOf(ledger);
  draft.apply([...wanted.values()]);
  const mends = mendDangling(wanted, draft.ledger);
  draft.apply(mends.map(([, change]) => change));
  const mended = new Map([...wanted, ...mends]);
  cutStrange(mended, draft.ledger, ledger);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, why] of flawsAfter(mended, ledger)) {
    mended.delete(id);
    const row = byId.get(id);
    if (row) leaveOut(row, why);
  }
  cutMoved(mended, ledger);
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
    const result = keptRecord(row, (field) => keepOf(row, field));
    const after = result && withArticles(kind, canonicalRecord(kind, result), hasArticle);
    if (row.replaces !== null) return { kind, id, before: null, after };
    return sameValue(after, ours) ? null : { kind, id, before: ours, after };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    leaveOut(`what both sides make together is no record. ${thrown.message}`);
    return null;
  }
}

function replacedBy({ kind, replaces }: ImportRow, ledger: Ledger): ImportChange | null {
  const before = replaces === null ? undefined : recordsOf(ledger, kind).get(replaces);
  return before ? { kind, id: before.id, before, after: null } : null;
}

/**
 * What a record names and nobody has any more: an incident that was merged is named by the one that it went into, also where that comes
 * in; what was removed is named no more where the record can do without.
 */
function mendDangling(wanted: ReadonlyMap<string, ImportChange>, after: Ledger): [string, ImportChange][] {
  const placeNow = placesNow(after);
  const naming = namingMerged(wanted, after, placeNow);
  return [...wanted, ...naming].flatMap(([id, change]): [string, ImportChange][] => {
    const { kind, after: record } = change;
    const sound = record && mapReferences(kind, record, placeNow);
    return sound === null || sameValue(sound, record) ? [] : [[id, { ...change, after: sound }]];
  });
}

/** What stays as it is here, but for the name of an incident that goes because it was merged. */
function namingMerged(
  wanted: ReadonlyMap<string, ImportChange>,
  ledger: Ledger,
  placeNow: Renaming,
): [string, ImportChange][] {
  const gone = new Set(
    [...wanted.values()].flatMap(({ kind, id, after }) =>
      after === null && placeNow(kind, id) !== null ? [id] : [],
    ),
  );
  if (gone.size === 0) return [];
  return ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((record): [string, ImportChange][] => {
      const { id } = record;
      if (wanted.has(id) || !namesAny(kind, record, (_, named) => gone.has(named))) return [];
      return [[id, { kind, id, before: record, after: record }]];
    }),
  );
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
