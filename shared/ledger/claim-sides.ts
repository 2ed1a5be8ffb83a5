import type { Assertion } from '../model/assertion.ts';
import { type OriginSources, originGroups } from './claim-origins.ts';
import { sideOf } from './side-of.ts';

export type ClaimSides = {
  /** Those that say the claim, by their origin. */
  readonly statements: readonly (readonly Assertion[])[];
  readonly others: readonly Assertion[];
};

/** The assertions of a claim as its status is worked out of them. */
export const claimSides = (assertions: readonly Assertion[], sources: OriginSources): ClaimSides => ({
  statements: originGroups(
    assertions.filter((each) => sideOf(each) === 'for'),
    sources,
  ),
  others: assertions.filter((each) => sideOf(each) !== 'for'),
});
