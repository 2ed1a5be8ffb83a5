import type { LedgerKind } from '../ledger/ledger.ts';
import type { IncomingRemoval } from './incoming.ts';

/** What a package tells beside its records, so that what comes back can be merged with what went on here. */
export type Lineage = {
  readonly exportId: string;
  /** Names of the versions that a record had before, the newest first (shared/exchange/version-hash.ts). */
  readonly earlierOf: (kind: LedgerKind, id: string) => readonly string[];
  /** In the order of their ids; nothing of what bore a mark above the ceiling. */
  readonly removed: readonly IncomingRemoval[];
};
