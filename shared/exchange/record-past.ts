import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import type { Author } from './import-row.ts';
import { removed } from './relate-versions.ts';
import { versionHash } from './version-hash.ts';

/** A version of a record that this library knows. */
export type PastVersion = {
  /** Its hash, or `removed` for the time when the record was not there. */
  readonly name: string;
  /** Undefined where only its name is known. */
  readonly record: LedgerRecord | null | undefined;
  /** Who made it here; null for one that another library had and this one did not take. */
  readonly by: Author | null;
};

/** What this library knows of a record, the newest first; the first is the present one where there was a change at all. */
export type RecordPast = readonly PastVersion[];

export const versionName = (kind: LedgerKind, record: LedgerRecord | null): string =>
  record === null ? removed : versionHash(kind, record);
