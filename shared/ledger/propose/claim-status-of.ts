import type { Assertion } from '../../model/assertion.ts';
import type { ProposedAssertion, ProposedClaim, ProposedParty } from '../../model/proposal.ts';
import { claimSides } from '../claim-sides.ts';
import { suggestStatus } from '../suggest-status.ts';
import type { DraftClaim } from './draft-claims.ts';

type Status = ProposedClaim['status'];

const asRecord = ({ key, speaker, stance, basis, said, answers }: ProposedAssertion): Assertion => ({
  id: key,
  claim: key,
  speaker,
  stance,
  basis,
  said,
  answers,
  article: null,
  quote: null,
  link: null,
  origin: '',
});

/** The status that the ledger's own rules would suggest, and so never more than the assertions carry. */
export function claimStatusOf(
  { about, type, assertions }: DraftClaim,
  parties: readonly ProposedParty[],
): Status {
  const records = assertions.map(asRecord);
  const sides = claimSides(records, {
    assertion: (key) => records.find(({ id }) => id === key),
    articleOrigin: () => null,
  });
  const named = parties.map(({ actor, role }) => ({ actor, role }));
  return suggestStatus({ claim: { about, type }, ...sides, parties: named, isSuperseded: false }).status;
}

const strength: readonly Status[] = [
  'established',
  'disputed',
  'alleged',
  'assessed',
  'reported',
  'retracted',
  'refuted',
];

/** What holds of the whole: that of its attributions, where it has any. */
export function proposalStatusOf(claims: readonly ProposedClaim[]): Status {
  const attributions = claims.filter(({ type }) => type === 'attribution');
  const statuses = (attributions.length > 0 ? attributions : claims).map(({ status }) => status);
  return strength.find((status) => statuses.includes(status)) ?? 'reported';
}
