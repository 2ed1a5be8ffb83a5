import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { mapReferences } from '../ledger/map-references.ts';
import { type Reserve, toldRecord } from './told-record.ts';

/** What a package holds, by id: records name nothing else in it. */
export type Packaged = {
  readonly hasRecord: (kind: LedgerKind, id: string) => boolean;
  readonly hasArticle: (id: string) => boolean;
  readonly reserve: Reserve;
};

/**
 * A record as a package can tell it: without the names of records that stay at home, and what else stays there. The version that another library got
 * is this one; null where the record cannot go at all.
 */
export function asPackaged(
  kind: LedgerKind,
  record: LedgerRecord,
  { hasRecord, hasArticle, reserve }: Packaged,
): LedgerRecord | null {
  const told = mapReferences(kind, record, (named, id) => (hasRecord(named, id) ? id : null));
  return told && toldRecord(kind, told, reserve, hasArticle);
}
