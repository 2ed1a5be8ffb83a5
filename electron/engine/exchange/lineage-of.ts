import type { ExportContent } from '../../../shared/exchange/export-content.ts';
import type { Lineage } from '../../../shared/exchange/lineage.ts';
import { marksIn } from '../../../shared/exchange/marks-in.ts';
import { namesOfPast } from '../../../shared/exchange/names-of-past.ts';
import { mostEarlier } from '../../../shared/exchange/native-package.ts';
import type { RecordPast } from '../../../shared/exchange/record-past.ts';
import { versionName } from '../../../shared/exchange/record-past.ts';
import { reserveOf } from '../../../shared/exchange/told-ledger.ts';
import { type Ledger, type LedgerRecord, recordsOf } from '../../../shared/ledger/ledger.ts';
import { referencesOf } from '../../../shared/ledger/map-references.ts';
import { type HandlingMark, isAbove, strictest } from '../../../shared/model/handling-mark.ts';
import type { Library } from '../library/library.ts';
import { type RecordPasts, recordPasts } from './record-pasts.ts';

/** What a package tells of the past of its records, and of those that are gone, by the history of the library. */
export async function lineageOf(
  { ledger, articles, profile, about }: ExportContent,
  present: Ledger,
  exportId: string,
  library: Pick<Library, 'newestFirst'>,
): Promise<Lineage> {
  const pasts = await recordPasts((kind) => kind !== 'refusal', library);
  const packaged = {
    hasRecord: (kind: Parameters<typeof recordsOf>[1], id: string) => recordsOf(ledger, kind).has(id),
    hasArticle: (id: string) => articles.has(id),
    reserve: reserveOf(profile, present),
  };
  const mayTell = (record: LedgerRecord): boolean =>
    !('handlingMark' in record) || !isAbove(record.handlingMark, profile.ceiling);
  const namesOf = (kind: Parameters<typeof recordsOf>[1], past: RecordPast): string[] =>
    namesOfPast(kind, past, packaged, mayTell);
  const markOf = marksOfGone(present, pasts);
  const isAllBelow = [...pasts.all()].every(({ past }) =>
    past.every((version) => !('record' in version) || version.record === null || mayTell(version.record)),
  );
  const removed = [...pasts.all()].flatMap(({ kind, id, past }) => {
    const [last] = past;
    if (!last || !('record' in last) || last.record !== null || recordsOf(present, kind).has(id)) return [];
    const mark = markOf(id);
    if (mark === undefined || isAbove(mark, profile.ceiling)) return [];
    // They bear no mark, and may have been of what is kept back alone.
    if ((kind === 'actor' || kind === 'distinction') && !isAllBelow) return [];
    const earlier = namesOf(kind, past).slice(1, mostEarlier + 1);
    return [
      { kind, id, at: last.by?.at ?? null, by: about.by === null ? null : (last.by?.who ?? null), earlier },
    ];
  });
  return {
    exportId,
    earlierOf: (kind, id) => {
      const record = recordsOf(ledger, kind).get(id);
      const past = pasts.of(kind, id);
      if (!record || past.length < 2) return [];
      const names = namesOf(kind, past);
      return names.slice(names[0] === versionName(kind, record) ? 1 : 0).slice(0, mostEarlier);
    },
    removed: removed.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/**
 * The strictest mark that what is gone ever bore, or what it belonged to: that of an incident which is still there is the one that
 * it bears now. Undefined where it belonged to something of which nothing is known.
 */
function marksOfGone(present: Ledger, pasts: RecordPasts): (id: string) => HandlingMark | null | undefined {
  const gone = new Map([...pasts.all()].map((each) => [each.id, each]));
  const markNow = marksIn(present);
  const markOf = (id: string, depth: number): HandlingMark | null | undefined => {
    const known = gone.get(id);
    if (!known || depth > 4) return undefined;
    const { kind, past } = known;
    if (recordsOf(present, kind).has(id)) return markNow(kind, id);
    const versions = past.flatMap((version) =>
      'record' in version && version.record ? [version.record] : [],
    );
    const own = versions.map((record) => ('handlingMark' in record ? record.handlingMark : null));
    if (kind === 'incident' || kind === 'actor' || kind === 'distinction') return strictest(own);
    const named = versions
      .flatMap((record) => referencesOf(kind, record))
      .filter((each) => each.kind !== kind);
    const marks = named.map((each) =>
      recordsOf(present, each.kind).has(each.id) ? markNow(each.kind, each.id) : markOf(each.id, depth + 1),
    );
    return marks.includes(undefined) ? undefined : strictest(marks.map((mark) => mark ?? null));
  };
  return (id) => markOf(id, 0);
}
