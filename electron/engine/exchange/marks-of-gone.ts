import { marksIn } from '../../../shared/exchange/marks-in.ts';
import { type Ledger, recordsOf } from '../../../shared/ledger/ledger.ts';
import { referencesOf } from '../../../shared/ledger/map-references.ts';
import { type HandlingMark, strictest } from '../../../shared/model/handling-mark.ts';
import type { RecordPasts } from '../history/past-reader.ts';

/**
 * The strictest mark that what is gone ever bore, or what it belonged to: that of an incident which is still there is the one that
 * it bears now. Undefined where it belonged to something of which nothing is known.
 */
export function marksOfGone(
  present: Ledger,
  pasts: RecordPasts,
): (id: string) => HandlingMark | null | undefined {
  const markNow = marksIn(present);
  const markOf = (id: string, depth: number): HandlingMark | null | undefined => {
    const kind = pasts.kindOf(id);
    if (!kind || depth > 4) return undefined;
    if (recordsOf(present, kind).has(id)) return markNow(kind, id);
    const versions = pasts
      .of(kind, id)
      .flatMap((version) => ('record' in version && version.record ? [version.record] : []));
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
