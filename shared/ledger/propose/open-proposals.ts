import type { Proposal } from '../../model/proposal.ts';

/** Lines of proposals that are left to be decided, and how many a person refused before. */
export type OpenProposals = { readonly proposals: Proposal[]; readonly refused: number };

/** What was refused is not proposed again: neither a line nor, where the proposal itself was refused, any of its lines. */
export function openProposals(all: readonly Proposal[], refusedKeys: ReadonlySet<string>): OpenProposals {
  let refused = 0;
  const left = <Line extends { readonly key: string }>(lines: readonly Line[]): Line[] =>
    lines.filter(({ key }) => {
      const isLeft = !refusedKeys.has(key);
      if (!isLeft) refused += 1;
      return isLeft;
    });
  const proposals = left(all).map((proposal) => ({
    ...proposal,
    parties: left(proposal.parties),
    claims: left(proposal.claims).map((claim) => ({ ...claim, assertions: left(claim.assertions) })),
    measures: left(proposal.measures),
    legalBases: left(proposal.legalBases),
  }));
  return { proposals, refused };
}
