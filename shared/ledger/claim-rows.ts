import type { Assertion } from '../model/assertion.ts';
import type { Claim, ClaimStatus } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import { claimOrigins, type Origin, type OriginSources } from './claim-origins.ts';
import type { Ledger } from './ledger.ts';
import { type Suggestion, suggestStatus } from './suggest-status.ts';

/** A claim with its standing: `status` is what a person decided, or else what the rules suggest. */
export type ClaimRow = Omit<Claim, 'status'> & {
  readonly status: ClaimStatus;
  readonly isDecided: boolean;
  readonly suggested: Suggestion;
  /** Independent ones for it and against it. */
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
  const claims = [...ledger.claims.values()];
  const wanted = incident === undefined ? claims : claims.filter((claim) => claim.incident === incident);
  const byClaim = groupBy(ledger.assertions.values(), ({ claim }) => claim);
  const superseded = new Set(claims.map(({ supersedes }) => supersedes));
  const sources = { articleOrigin, assertion: (id: string) => ledger.assertions.get(id) };
  return wanted.map((claim) => {
    const assertions = byClaim.get(claim.id) ?? [];
    const parties = ledger.incidents.get(claim.incident)?.parties ?? [];
    const facts = { claim, assertions, parties, isSuperseded: superseded.has(claim.id) };
    return claimRow(claim, assertions, suggestStatus(facts), sources);
  });
}

const isFor = ({ stance }: Assertion): boolean =>
  stance === 'asserts' || stance === 'repeats' || stance === 'corroborates' || stance === 'corrects';
const isAgainst = ({ stance }: Assertion): boolean => stance === 'denies' || stance === 'refutes';

function claimRow(
  claim: Claim,
  assertions: readonly Assertion[],
  suggested: Suggestion,
  sources: OriginSources,
): ClaimRow {
  return {
    ...claim,
    status: claim.status ?? suggested.status,
    isDecided: claim.status !== null,
    suggested,
    origins: claimOrigins(assertions.filter(isFor), sources),
    denials: claimOrigins(assertions.filter(isAgainst), sources),
    assertionCount: assertions.length,
    articleCount: new Set(assertions.flatMap(({ article }) => article ?? [])).size,
  };
}
