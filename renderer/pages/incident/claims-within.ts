import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { actorIdentity } from '../../../shared/model/named-actor.ts';
import { claimLists } from '../../address/incident-address.ts';
import { filterWithin, type LedgerFilter } from '../../address/ledger-filter.ts';

/** What of the filter of a list speaks of claims: its words and days speak of entries of the timeline. */
export const claimFilter = (filter: LedgerFilter): LedgerFilter => ({
  ...filterWithin(filter, claimLists),
  text: '',
  since: '',
  until: '',
});

/**
 * The claims of an incident that a filter lets through: those about an actor or in which it speaks, with a status, and with an
 * assertion that has all else that is asked for.
 */
export function claimsWithin(
  claims: readonly ClaimRow[],
  assertions: readonly Assertion[],
  { actors, speakers, stances, bases, claimStatuses }: LedgerFilter,
): ClaimRow[] {
  const byClaim = groupBy(assertions, ({ claim }) => claim);
  const wanted = (list: readonly string[], value: string): boolean =>
    list.length === 0 || list.some((each) => each.toLowerCase() === value);
  const isSaidSo = ({ speaker, stance, basis }: Assertion): boolean =>
    wanted(speakers, actorIdentity(speaker)) && wanted(stances, stance) && wanted(bases, basis);
  const asksForSpeech = speakers.length + stances.length + bases.length > 0;
  return claims.filter((claim) => {
    const said = byClaim.get(claim.id) ?? [];
    const named = [...claim.about, ...said.map(({ speaker }) => speaker)].map(actorIdentity);
    return (
      (actors.length === 0 || named.some((name) => wanted(actors, name))) &&
      wanted(claimStatuses, claim.status) &&
      (!asksForSpeech || said.some(isSaidSo))
    );
  });
}
