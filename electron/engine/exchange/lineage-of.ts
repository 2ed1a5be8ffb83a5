import type { ExportContent } from '../../../shared/exchange/export-content.ts';
import type { Author } from '../../../shared/exchange/import-row.ts';
import type { IncomingRemoval } from '../../../shared/exchange/incoming.ts';
import type { Lineage } from '../../../shared/exchange/lineage.ts';
import { namesOfPast } from '../../../shared/exchange/names-of-past.ts';
import { mostEarlier } from '../../../shared/exchange/native-package.ts';
import { type RecordPast, versionName } from '../../../shared/exchange/record-past.ts';
import { reserveOf } from '../../../shared/exchange/told-ledger.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, recordsOf } from '../../../shared/ledger/ledger.ts';
import { isAbove } from '../../../shared/model/handling-mark.ts';
import type { Steps } from '../../../shared/model/steps.ts';
import type { RecordPasts } from '../history/past-reader.ts';
import { marksOfGone } from './marks-of-gone.ts';
import { removalIn } from './removed-here.ts';

/** What a package tells of the past of its records, and of those that are gone, by the history of the library. */
export function* lineageOf(
  { ledger, articles, profile, about }: ExportContent,
  present: Ledger,
  exportId: string,
  pasts: RecordPasts,
): Steps<Lineage> {
  const mayTell = (record: LedgerRecord): boolean =>
    !('handlingMark' in record) || !isAbove(record.handlingMark, profile.ceiling);
  const isTold = (version: RecordPast[number]): boolean =>
    !('record' in version) || version.record === null || mayTell(version.record);

  const changed = yield* pastsOf(yield* pasts.changed(), pasts);
  const gone = yield* pastsOf(yield* pasts.gone(), pasts);
  const isAllBelow =
    [...present.incidents.values()].every(mayTell) &&
    [...changed, ...gone].every(({ past }) => past.every(isTold));
  const markOf = marksOfGone(present, pasts);
  const told = new Map<string, Gone>();
  for (const { kind, id, past } of gone) {
    yield;
    const last = removalIn(past);
    if (last === null || recordsOf(present, kind).has(id)) continue;
    const mark = markOf(id);
    if (mark === undefined || isAbove(mark, profile.ceiling)) continue;
    // They bear no mark, and may have been of what is kept back alone.
    if ((kind === 'actor' || kind === 'distinction') && !isAllBelow) continue;
    told.set(id, { kind, id, past, by: last });
  }

  const packaged = {
    // Of what is removed a package knows, too: that a record named it is what it was.
    hasRecord: (kind: LedgerKind, id: string) =>
      recordsOf(ledger, kind).has(id) || told.get(id)?.kind === kind,
    hasArticle: (id: string) => articles.has(id),
    reserve: reserveOf(profile, present),
  };
  const namesOf = ({ kind, past }: Known): string[] => namesOfPast(kind, past, packaged, mayTell);
  const earlier = new Map<string, readonly string[]>();
  for (const known of changed) {
    const { kind, id, past } = known;
    const record = recordsOf(ledger, kind).get(id);
    if (!record || past.length < 2) continue;
    const names = namesOf(known);
    const others = names.slice(names[0] === versionName(kind, record) ? 1 : 0);
    earlier.set(id, others.slice(0, mostEarlier));
    yield;
  }
  const removed: IncomingRemoval[] = [];
  for (const each of told.values()) {
    const { kind, id, by } = each;
    const who = about.by === null ? null : by.who;
    const names = namesOf(each);
    const others = names.slice(names[0] === versionName(kind, null) ? 1 : 0, mostEarlier);
    removed.push({ kind, id, at: by.at, by: who, earlier: others });
    yield;
  }
  return { exportId, earlierOf: (_kind, id) => earlier.get(id) ?? [], removed };
}

type Known = { readonly kind: LedgerKind; readonly id: string; readonly past: RecordPast };
type Gone = Known & { readonly by: Author };

/** What a person refused stays at home. */
function* pastsOf(ids: readonly string[], pasts: RecordPasts): Steps<readonly Known[]> {
  const known: Known[] = [];
  for (const id of ids) {
    const kind = pasts.kindOf(id);
    if (kind && kind !== 'refusal') known.push({ kind, id, past: pasts.of(kind, id) });
    yield;
  }
  return known;
}
