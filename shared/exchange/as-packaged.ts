import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import { mapReferences } from '../ledger/map-references.ts';

/** What a package holds, by id: records name nothing else in it. */
export type Packaged = {
  readonly hasRecord: (kind: LedgerKind, id: string) => boolean;
  readonly hasArticle: (id: string) => boolean;
};

/**
 * A record as a package can tell it: without the names of records that stay at home. The version that another library got
 * is this one; null where the record cannot go at all.
 */
export function asPackaged(
  kind: LedgerKind,
  record: LedgerRecord,
  { hasRecord, hasArticle }: Packaged,
): LedgerRecord | null {
  const told = mapReferences(kind, record, (named, id) => (hasRecord(named, id) ? id : null));
  if (told === null || !('aliases' in told)) return told;
  const aliases = told.aliases.map((alias) =>
    alias.article === null || hasArticle(alias.article) ? alias : { ...alias, article: null },
  );
  return { ...told, aliases };
}
