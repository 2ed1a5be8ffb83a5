import { z } from 'zod';
import { recordId } from './record-id.ts';

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

/** A number as it was said: "about 24,000 accounts", "at least 16 million exchanges". */
export const quantity = z.strictObject({
  value: z.number(),
  unit: z.string().trim().min(1).max(100),
  bound: z.enum(['exactly', 'about', 'at-least', 'at-most']).default('exactly'),
});

/** One checkable statement in an incident. Who says it stands in its assertions. */
export const claimFields = z.strictObject({
  incident: recordId,
  type: z.enum(claimTypes),
  text: z.string().trim().min(1).max(5000),
  status: z.enum(claimStatuses).default('unverified'),
  statusReason: z.string().max(2000).default(''),
  quantity: quantity.nullable().default(null),
});
export const claim = claimFields.extend({ id: recordId });
export type Claim = z.infer<typeof claim>;
