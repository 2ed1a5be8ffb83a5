import { stripSecrets } from '../feeds/strip-secrets.ts';
import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import type { Actor } from '../model/actor.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import { recordId } from '../model/record-id.ts';

/** What stays at home of the records that go. */
export type Reserve = {
  /** What persons noted for themselves: why they decided how a claim stands. */
  readonly notes: boolean;
  /** Names of actors that are known from articles which stay at home, and of those merged into them: where records are confidential, so may be the names. */
  readonly names: boolean;
};

export const openReserve: Reserve = { notes: false, names: false };

/** As others may read it: its addresses let nobody in, and it names no article that does not come along. */
export function toldRecord(
  kind: LedgerKind,
  record: LedgerRecord,
  reserve: Reserve,
  hasArticle: (id: string) => boolean,
): LedgerRecord {
  switch (kind) {
    case 'claim':
      return reserve.notes ? withoutNotes(record as Claim) : record; // the kind says so
    case 'assertion':
      return withoutKeys(record as Assertion);
    case 'actor':
      return withNames(record as Actor, reserve, hasArticle);
    default:
      return record;
  }
}

const withoutNotes = (claim: Claim): Claim =>
  claim.statusReason === '' ? claim : { ...claim, statusReason: '' };

function withoutKeys(assertion: Assertion): Assertion {
  const { link } = assertion;
  if (link === null) return assertion;
  const { url, removed } = stripSecrets(link.url);
  return removed.length === 0 ? assertion : { ...assertion, link: { ...link, url } };
}

function withNames(given: Actor, { names }: Reserve, hasArticle: (id: string) => boolean): Actor {
  const actor = names ? withoutMergedNames(given) : given;
  const isStrange = ({ article }: Actor['aliases'][number]) => article !== null && !hasArticle(article);
  if (!actor.aliases.some(isStrange)) return actor;
  const aliases = names
    ? actor.aliases.filter((alias) => !isStrange(alias))
    : actor.aliases.map((alias) => (isStrange(alias) ? { ...alias, article: null } : alias));
  return { ...actor, aliases };
}

/** Which records named whom was merged into it is not known any more: a confidential one may have been the only one. */
function withoutMergedNames(actor: Actor): Actor {
  const merged = actor.merged.filter((key) => recordId.safeParse(key).success);
  return merged.length === actor.merged.length ? actor : { ...actor, merged };
}
