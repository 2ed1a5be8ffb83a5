import type { Author } from '../../../shared/exchange/import-row.ts';
import type { RecordPast } from '../../../shared/exchange/record-past.ts';
import { type Ledger, recordsOf } from '../../../shared/ledger/ledger.ts';
import type { Steps } from '../../../shared/model/steps.ts';
import type { RecordPasts } from '../history/past-reader.ts';

/** Who removed a record here; null where nobody did. What imports told of it since is not how it was here. */
export function removalIn(past: RecordPast): Author | null {
  for (const version of past)
    if ('record' in version && version.by !== null) return version.record === null ? version.by : null;
  return null;
}

/** The ids of records that somebody removed here, whatever mark they bore, and that are not there again. */
export function* removedHere(present: Ledger, pasts: RecordPasts): Steps<readonly string[]> {
  const removed: string[] = [];
  for (const id of yield* pasts.gone()) {
    yield;
    const kind = pasts.kindOf(id);
    if (kind === null || recordsOf(present, kind).has(id)) continue;
    if (removalIn(pasts.of(kind, id)) !== null) removed.push(id);
  }
  return removed;
}
