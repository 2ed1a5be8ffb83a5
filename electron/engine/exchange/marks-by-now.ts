import { type MarkOf, marksIn } from '../../../shared/exchange/marks-in.ts';
import { type Ledger, recordsOf } from '../../../shared/ledger/ledger.ts';
import { type HandlingMark, strictest } from '../../../shared/model/handling-mark.ts';
import type { RecordPasts } from '../history/past-reader.ts';
import { marksOfGone } from './marks-of-gone.ts';

/**
 * The mark that a record of a past day bears by now: its own, that of the incident into which it was merged, and of what is gone the
 * strictest that it ever bore. What nobody can tell the mark of goes nowhere.
 */
export function marksByNow(present: Ledger, pasts: RecordPasts): MarkOf {
  const [markNow, markOfGone] = [marksIn(present), marksOfGone(present, pasts)];
  const mergedInto = new Map<string, HandlingMark | null>();
  for (const { merged, handlingMark } of present.incidents.values())
    for (const id of merged) mergedInto.set(id, handlingMark);
  return (kind, id) => {
    if (recordsOf(present, kind).has(id)) return markNow(kind, id);
    const gone = markOfGone(id);
    return gone === undefined ? 'red' : strictest([gone, mergedInto.get(id) ?? null]);
  };
}
