import type { Assertion } from '../model/assertion.ts';
import type { Claim, ClaimStatus } from '../model/claim.ts';
import { finish, type Steps } from '../model/steps.ts';
import { claimOrigins, type Origin, type OriginSources, originOf, placeOf } from './claim-origins.ts';
import { type ClaimSides, claimSides } from './claim-sides.ts';
import { countersOf } from './counters-of.ts';
import type { Ledger } from './ledger.ts';
import { ledgerLookup } from './ledger-lookup.ts';
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
  /** Articles, and pages elsewhere, that carry those for it. */
  readonly articleCount: number;
};

/** The claims of a ledger, or of one of its incidents, in their order. */
export function* claimRowSteps(
  ledger: Ledger,
  incident: string | undefined,
  articleOrigin: OriginSources['articleOrigin'],
): Steps<ClaimRow[]> {
  const claims =
    incident === undefined ? [...ledger.claims.values()] : ledgerLookup(ledger).claimsOf(incident);
  const rowOf = claimRowOf(ledger, articleOrigin);
  const rows: ClaimRow[] = [];
  for (const claim of claims) {
    rows.push(rowOf(claim));
    yield;
  }
  return rows;
}

export const claimRows = (...of: Parameters<typeof claimRowSteps>): ClaimRow[] =>
  finish(claimRowSteps(...of));

/** Gives each claim of a ledger its standing. */
export function claimRowOf(
  ledger: Ledger,
  articleOrigin: OriginSources['articleOrigin'],
): (claim: Claim) => ClaimRow {
  const sources = sourcesOf(ledger, articleOrigin);
  const standingOf = standings(ledger, sources);
  return (claim) => {
    const { own, statements, others, suggested } = standingOf(claim);
    return {
      ...claim,
      status: claim.status ?? suggested.status,
      isDecided: claim.status !== null,
      suggested,
      origins: statements.map((members) => originOf(members, sources)),
      denials: claimOrigins(countersOf(others), sources),
      assertionCount: own.length,
      articleCount: new Set(statements.flat().flatMap((each) => placeOf(each) ?? [])).size,
    };
  };
}

/** Gives each claim of a ledger the status of its row, without making the row. */
export function claimStatusOf(
  ledger: Ledger,
  articleOrigin: OriginSources['articleOrigin'],
): (claim: Claim) => ClaimStatus {
  const standingOf = standings(ledger, sourcesOf(ledger, articleOrigin));
  return (claim) => claim.status ?? standingOf(claim).suggested.status;
}

const sourcesOf = ({ assertions }: Ledger, articleOrigin: OriginSources['articleOrigin']): OriginSources => ({
  articleOrigin,
  assertion: (id) => assertions.get(id),
});

/** What a claim's status follows from, and which. */
type Standing = ClaimSides & { readonly own: readonly Assertion[]; readonly suggested: Suggestion };

function standings(ledger: Ledger, sources: OriginSources): (claim: Claim) => Standing {
  const { assertionsOf, answersTo, successorOf } = ledgerLookup(ledger);
  return (claim) => {
    const own = assertionsOf(claim.id);
    const { statements, others: ofClaim } = claimSides(own, sources);
    const answering = statements.flat().flatMap(({ id }) => answersTo(id));
    const others = [...ofClaim, ...answering.filter((each) => each.claim !== claim.id)];
    const parties = ledger.incidents.get(claim.incident)?.parties ?? [];
    const isSuperseded = successorOf(claim.id) !== null;
    const suggested = suggestStatus({ claim, statements, others, parties, isSuperseded });
    return { own, statements, others, suggested };
  };
}
