import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { asPackaged, type Packaged } from './as-packaged.ts';
import type { Author } from './import-row.ts';
import { removed } from './relate-versions.ts';
import { versionHash } from './version-hash.ts';

/** A version of a record that this library knows, or of which it only knows the name. */
export type PastVersion =
  | {
      /** Null for the time when it was not there. */
      readonly record: LedgerRecord | null;
      /** Who made it here; null for one that another library had and this one did not take. */
      readonly by: Author | null;
    }
  | { readonly name: string };

/** What this library knows of a record, the newest first; the first is the present one where there was a change at all. */
export type RecordPast = readonly PastVersion[];

export const versionName = (kind: LedgerKind, record: LedgerRecord | null): string =>
  record === null ? removed : versionHash(kind, record);

/** The name of a version as a package tells it. */
export function packagedName(kind: LedgerKind, version: PastVersion, packaged: Packaged): string {
  if ('name' in version) return version.name;
  return versionName(kind, version.record && asPackaged(kind, version.record, packaged));
}
