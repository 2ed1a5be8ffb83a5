import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Ledger } from './ledger.ts';
import { type Grouping, groupingSteps, regroup } from './record-groups.ts';

/** What belongs to what. Records keep the order in which they stand in the ledger. */
export type LedgerLookup = {
  readonly claimsOf: (incident: string) => readonly Claim[];
  readonly assertionsOf: (claim: string) => readonly Assertion[];
  /** What answers an assertion, of whichever claim. */
  readonly answersTo: (assertion: string) => readonly Assertion[];
  /** The claim that took its place. */
  readonly successorOf: (claim: string) => Claim | null;
};

type Made = {
  readonly lookup: LedgerLookup;
  readonly ofClaims: readonly Grouping<Claim>[];
  readonly ofAssertions: readonly Grouping<Assertion>[];
};

const lookups = new WeakMap<Ledger, Made>();

/** Made once for a ledger, so that a list need not go through all of it. A ledger that changes is another object. */
export const ledgerLookup = (ledger: Ledger): LedgerLookup => finish(lookupSteps(ledger));

/** The same, made in steps where it is not there yet. */
export function* lookupSteps(ledger: Ledger): Steps<LedgerLookup> {
  const made = lookups.get(ledger) ?? (yield* makeLookup(ledger));
  lookups.set(ledger, made);
  return made.lookup;
}

/**
 * Brings the lookup of a ledger over to the one that changes made of it; nothing where there is none. Both then have the
 * same: the earlier one is of the past.
 */
export function carryLookup(from: Ledger, to: Ledger, changes: readonly RecordChange[]): void {
  const made = lookups.get(from);
  if (!made) return;
  for (const change of changes) {
    if (change.kind === 'claim') for (const each of made.ofClaims) regroup(each, change, to.claims);
    if (change.kind === 'assertion')
      for (const each of made.ofAssertions) regroup(each, change, to.assertions);
  }
  lookups.set(to, made);
}

function* makeLookup({ claims, assertions }: Ledger): Steps<Made> {
  const [allClaims, allAssertions] = [[...claims.values()], [...assertions.values()]];
  const byIncident = yield* groupingSteps(allClaims, ({ incident }) => incident);
  const bySuperseded = yield* groupingSteps(allClaims, ({ supersedes }) => supersedes);
  const byClaim = yield* groupingSteps(allAssertions, ({ claim }) => claim);
  const byAnswered = yield* groupingSteps(allAssertions, ({ answers }) => answers);
  const lookup: LedgerLookup = {
    claimsOf: byIncident.of,
    assertionsOf: byClaim.of,
    answersTo: byAnswered.of,
    successorOf: (claim) => bySuperseded.of(claim).at(-1) ?? null,
  };
  return { lookup, ofClaims: [byIncident, bySuperseded], ofAssertions: [byClaim, byAnswered] };
}
