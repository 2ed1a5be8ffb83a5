import type { ProposedAssertion, ProposedClaim } from './proposal.ts';

type Status = ProposedClaim['status'];
const denying: ReadonlySet<ProposedAssertion['stance']> = new Set(['denies', 'refutes']);
const asserting: ReadonlySet<ProposedAssertion['stance']> = new Set(['asserts', 'corroborates', 'corrects']);

/**
 * The status that assertions carry and no more: a finding of a court or an authority establishes, a denial disputes, the
 * analysis of somebody who is not concerned assesses, a party's word alleges. What only an outlet says is reported. A
 * settlement establishes nothing, and no number of parties does.
 */
export function claimStatusOf(assertions: readonly Omit<ProposedAssertion, 'key'>[]): Status {
  const said = assertions.filter(({ stance }) => asserting.has(stance));
  if (said.some(({ basis }) => basis === 'court' || basis === 'official-finding')) return 'established';
  if (assertions.some(({ stance }) => stance === 'retracts')) return 'retracted';
  if (assertions.some(({ stance }) => denying.has(stance))) return 'disputed';
  if (said.some(({ basis }) => basis === 'independent-analysis')) return 'assessed';
  if (said.some(({ speaker }) => speaker.id !== null)) return 'alleged';
  return said.length > 0 ? 'reported' : 'unverified';
}

const strength: readonly Status[] = [
  'established',
  'disputed',
  'alleged',
  'assessed',
  'reported',
  'unverified',
];

/** What holds of the whole: that of its attributions, where it has any. */
export function proposalStatusOf(claims: readonly ProposedClaim[]): Status {
  const attributions = claims.filter(({ type }) => type === 'attribution');
  const statuses = (attributions.length > 0 ? attributions : claims).map(({ status }) => status);
  return strength.find((status) => statuses.includes(status)) ?? 'reported';
}
