import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import type { Ledger } from './ledger.ts';

/** What belongs to what. Records keep the order in which they stand in the ledger. */
export type LedgerLookup = {
  readonly claimsOf: (incident: string) => readonly Claim[];
  readonly assertionsOf: (claim: string) => readonly Assertion[];
  /** What answers an assertion, of whichever claim. */
  readonly answersTo: (assertion: string) => readonly Assertion[];
  /** The claim that took its place. */
  readonly successorOf: (claim: string) => Claim | null;
};

const lookups = new WeakMap<Ledger, LedgerLookup>();

/** Made once for a ledger, so that a list need not go through all of it. A ledger that changes is another object. */
export function ledgerLookup(ledger: Ledger): LedgerLookup {
  const made = lookups.get(ledger);
  if (made) return made;
  const lookup = lookupOf(ledger);
  lookups.set(ledger, lookup);
  return lookup;
}

function lookupOf({ claims, assertions }: Ledger): LedgerLookup {
  const byIncident = groupBy(claims.values(), ({ incident }) => incident);
  const byClaim = groupBy(assertions.values(), ({ claim }) => claim);
  const byAnswered = groupBy(assertions.values(), ({ answers }) => answers);
  const successors = new Map(
    [...claims.values()].flatMap((claim) => (claim.supersedes === null ? [] : [[claim.supersedes, claim]])),
  );
  return {
    claimsOf: (incident) => byIncident.get(incident) ?? [],
    assertionsOf: (claim) => byClaim.get(claim) ?? [],
    answersTo: (assertion) => byAnswered.get(assertion) ?? [],
    successorOf: (claim) => successors.get(claim) ?? null,
  };
}
