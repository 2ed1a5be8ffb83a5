import type { Claim, ClaimStatus } from '../model/claim.ts';
import { claimOrigins, type Origin, type OriginSources, originGroups, originOf } from './claim-origins.ts';
import type { Ledger } from './ledger.ts';
import { ledgerLookup } from './ledger-lookup.ts';
import { sideOf } from './side-of.ts';
import { type Suggestion, suggestStatus } from './suggest-status.ts';

/** A claim with its standing: `status` is what a person decided, or else what the rules suggest. */
export type ClaimRow = Omit<Claim, 'status'> & {
  readonly status: ClaimStatus;
  readonly isDecided: boolean;
  readonly suggested: Suggestion;
  /** Independent ones for it, and against it or against those who say it. */
  readonly origins: Origin[];
  readonly denials: Origin[];
  readonly assertionCount: number;
  /** Articles that carry them. */
  readonly articleCount: number;
};

/** The claims of a ledger, or of one of its incidents, in their order. */
export function claimRows(
  ledger: Ledger,
  incident: string | undefined,
  articleOrigin: OriginSources['articleOrigin'],
): ClaimRow[] {
  const { claimsOf } = ledgerLookup(ledger);
  const claims = incident === undefined ? [...ledger.claims.values()] : claimsOf(incident);
  const sources = { articleOrigin, assertion: (id: string) => ledger.assertions.get(id) };
  return claims.map((claim) => claimRow(claim, ledger, sources));
}

function claimRow(claim: Claim, ledger: Ledger, sources: OriginSources): ClaimRow {
  const { assertionsOf, answersTo, successorOf } = ledgerLookup(ledger);
  const own = assertionsOf(claim.id);
  const saying = own.filter((each) => sideOf(each) === 'for');
  const statements = originGroups(saying, sources);
  const answering = saying.flatMap(({ id }) => answersTo(id)).filter((each) => each.claim !== claim.id);
  const others = [...own.filter((each) => sideOf(each) !== 'for'), ...answering];
  const parties = ledger.incidents.get(claim.incident)?.parties ?? [];
  const isSuperseded = successorOf(claim.id) !== null;
  const suggested = suggestStatus({ claim, statements, others, parties, isSuperseded });
  return {
    ...claim,
    status: claim.status ?? suggested.status,
    isDecided: claim.status !== null,
    suggested,
    origins: statements.map((members) => originOf(members, sources)),
    denials: claimOrigins(
      others.filter((each) => sideOf(each) === 'against'),
      sources,
    ),
    assertionCount: own.length,
    articleCount: new Set(own.flatMap(({ article }) => article ?? [])).size,
  };
}
