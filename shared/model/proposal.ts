import { z } from 'zod';
import { bases, stances } from './assertion.ts';
import { claimStatuses, claimTypes, quantity } from './claim.ts';
import { edtfDate } from './edtf-date.ts';
import { evidence, evidenceFields } from './evidence.ts';
import { dateBases, incidentKinds, role } from './incident.ts';
import { measureStatuses } from './measure.ts';
import { namedActor } from './named-actor.ts';
import { mentionModes } from './tag.ts';

/**
 * What articles propose for the ledger: drafts only, which a person accepts, changes or refuses line by line. Each line
 * has a `key` made from what it says, the same in every run and for every article that says it, so that a line that was
 * refused is not proposed again.
 */
export const legalBases = [
  'terms-of-service',
  'copyright',
  'dmca',
  'cfaa',
  'trade-secret',
  'export-control',
  'privacy',
  'contract',
  'competition',
  'other',
] as const;
export type LegalBasis = (typeof legalBases)[number];

const key = z.string().min(1);
/** The id under which the article was handed in. */
const article = z.string();

/** Words of one of the articles. */
export const proposedEvidence = evidence.extend({ article });
export type ProposedEvidence = z.infer<typeof proposedEvidence>;

/** The sentence that carries an assertion, and what stands around it, so that it is found again. */
export const proposedQuote = z.strictObject({
  text: z.string(),
  field: z.enum(evidenceFields),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  before: z.string(),
  after: z.string(),
});
export type ProposedQuote = z.infer<typeof proposedQuote>;

export const proposedAssertion = z.strictObject({
  key,
  speaker: namedActor,
  stance: z.enum(stances),
  basis: z.enum(bases),
  article,
  quote: proposedQuote,
  said: edtfDate.nullable(),
  /** The key of the assertion that it answers. */
  answers: key.nullable(),
  /** Articles that carry the same words of the same speaker: one origin, however many outlets. */
  alsoIn: z.array(article),
});
export type ProposedAssertion = z.infer<typeof proposedAssertion>;

export type ProposedQuantity = z.infer<typeof quantity>;

export const proposedClaim = z.strictObject({
  key,
  type: z.enum(claimTypes),
  text: z.string(),
  status: z.enum(claimStatuses),
  /** Whom it is about. */
  about: z.array(namedActor),
  quantity: quantity.exactOptional(),
  assertions: z.array(proposedAssertion),
});
export type ProposedClaim = z.infer<typeof proposedClaim>;

export const proposedParty = z.strictObject({
  key,
  actor: namedActor,
  role,
  evidence: z.array(proposedEvidence),
});
export type ProposedParty = z.infer<typeof proposedParty>;

export const proposedMeasure = z.strictObject({
  key,
  /** The id of a countermeasure of the vocabulary. */
  kind: z.string(),
  by: namedActor.nullable(),
  status: z.enum(measureStatuses),
  mode: z.enum(mentionModes),
  date: edtfDate.nullable(),
  evidence: z.array(proposedEvidence),
});
export type ProposedMeasure = z.infer<typeof proposedMeasure>;

export const proposedLegalBasis = z.strictObject({
  key,
  basis: z.enum(legalBases),
  evidence: z.array(proposedEvidence),
});
export type ProposedLegalBasis = z.infer<typeof proposedLegalBasis>;

export const proposal = z.strictObject({
  key,
  title: z.string(),
  kind: z.enum(incidentKinds),
  date: edtfDate.nullable(),
  datePrecision: z.enum(['year', 'month', 'day']).nullable(),
  dateBasis: z.enum(dateBases).nullable(),
  status: z.enum(claimStatuses),
  parties: z.array(proposedParty),
  themes: z.array(z.string()),
  claims: z.array(proposedClaim),
  measures: z.array(proposedMeasure),
  legalBases: z.array(proposedLegalBasis),
  articles: z.array(article),
});
export type Proposal = z.infer<typeof proposal>;
