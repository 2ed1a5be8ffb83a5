import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { mapReferences } from '../ledger/map-references.ts';
import { type Reserve, toldRecord } from './told-record.ts';

/** What a package holds, by id: records name nothing else in it. */
export type Packaged = {
  readonly hasRecord: (kind: LedgerKind, id: string) => boolean;
  readonly hasArticle: (id: string) => boolean;
  readonly reserve: Reserve;
};

/** What a record cannot stand without: what is removed goes with it, and is still known by what it was. */
const needs: Partial<Record<LedgerKind, LedgerKind>> = {
  claim: 'incident',
  assertion: 'claim',
  distinction: 'incident',
};

/**
 * A record as a package can tell it: without the names of records that stay at home, and what else stays there. The version that
 * another library got is this one.
 */
export function asPackaged(
  kind: LedgerKind,
  record: LedgerRecord,
  { hasRecord, hasArticle, reserve }: Packaged,
): LedgerRecord {
  const isTold = (named: LedgerKind, id: string) => needs[kind] === named || hasRecord(named, id);
  const told = mapReferences(kind, record, (named, id) => (isTold(named, id) ? id : null));
  return toldRecord(kind, told ?? record, reserve, hasArticle);
}
