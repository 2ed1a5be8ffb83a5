import type {
  Proposal,
  ProposedAssertion,
  ProposedClaim,
  ProposedEvidence,
  ProposedLegalBasis,
  ProposedMeasure,
  ProposedParty,
} from '../../../shared/model/proposal.ts';

/** One line that is accepted, changed or refused by itself. Assertions stand under their claim. */
export type ProposalLine = { readonly key: string; readonly parent: string | null } & (
  | { readonly kind: 'party'; readonly party: ProposedParty }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'claim'; readonly claim: ProposedClaim }
  | { readonly kind: 'assertion'; readonly assertion: ProposedAssertion }
  | { readonly kind: 'measure'; readonly measure: ProposedMeasure }
  | { readonly kind: 'legal'; readonly legal: ProposedLegalBasis }
);

/** All lines in the order in which they are read. */
export function proposalLines(proposal: Proposal): ProposalLine[] {
  return [
    ...proposal.parties.map((party) => ({ kind: 'party', key: party.key, parent: null, party }) as const),
    ...proposal.themes.map(
      (theme) => ({ kind: 'theme', key: `theme ${theme}`, parent: null, theme }) as const,
    ),
    ...proposal.claims.flatMap((claim): ProposalLine[] => [
      { kind: 'claim', key: claim.key, parent: null, claim },
      ...claim.assertions.map(
        (assertion) => ({ kind: 'assertion', key: assertion.key, parent: claim.key, assertion }) as const,
      ),
    ]),
    ...proposal.measures.map(
      (measure) => ({ kind: 'measure', key: measure.key, parent: null, measure }) as const,
    ),
    ...proposal.legalBases.map((legal) => ({ kind: 'legal', key: legal.key, parent: null, legal }) as const),
  ];
}

/** The words that carry a line: those of its evidence, or its quote. */
export function wordsOf(line: ProposalLine): readonly Pick<ProposedEvidence, 'text' | 'article'>[] {
  switch (line.kind) {
    case 'party':
      return line.party.evidence;
    case 'measure':
      return line.measure.evidence;
    case 'legal':
      return line.legal.evidence;
    case 'assertion':
      return [{ text: line.assertion.quote.text, article: line.assertion.article }];
    case 'claim':
    case 'theme':
      return [];
  }
}
