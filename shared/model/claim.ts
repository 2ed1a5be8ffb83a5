import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';
import { technique } from './technique.ts';

export const claimTypes = [
  'attribution',
  'method',
  'scale',
  'impact',
  'motive',
  'legal-basis',
  'response',
] as const;

export const claimStatuses = [
  'unverified',
  'reported',
  'alleged',
  'assessed',
  'established',
  'disputed',
  'refuted',
  'retracted',
  'superseded',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** A number as it was said: "about 24,000 accounts", "at least 16 million exchanges". */
export const quantity = z.strictObject({
  value: z.number(),
  unit: z.string().trim().min(1).max(100),
  bound: z.enum(['exactly', 'about', 'at-least', 'at-most']).default('exactly'),
  /** The time that it counts. */
  window: edtfDate.nullable().default(null),
});

/** One checkable statement in an incident. Who says it stands in its assertions. */
export const claimFields = z.strictObject({
  incident: recordId,
  type: z.enum(claimTypes),
  text: z.string().trim().min(1).max(5000),
  /** Whom it is about. */
  about: z.array(namedActor).max(100).default([]),
  /** What a person decided, and why; null leaves it to the rules (shared/ledger/suggest-status.ts). */
  status: z.enum(claimStatuses).nullable().default(null),
  statusReason: z.string().max(2000).default(''),
  quantity: quantity.nullable().default(null),
  technique: technique.nullable().default(null),
  /** The claim that this one takes the place of, as after a correction: that one stays readable. */
  supersedes: recordId.nullable().default(null),
});
export const claim = claimFields.extend({ id: recordId });
export type Claim = z.infer<typeof claim>;
