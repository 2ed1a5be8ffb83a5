import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import type { Packaged } from './as-packaged.ts';
import { packagedName, type RecordPast } from './record-past.ts';

/** The names of the versions in a past as a package tells them, the newest first, each once in a row. */
export function namesOfPast(
  kind: LedgerKind,
  past: RecordPast,
  packaged: Packaged,
  mayTell: (record: LedgerRecord) => boolean,
): string[] {
  const names: string[] = [];
  for (const version of past) {
    if ('record' in version && version.record && !mayTell(version.record)) continue;
    const name = packagedName(kind, version, packaged);
    if (name !== names.at(-1)) names.push(name);
  }
  return names;
}
