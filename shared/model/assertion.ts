import { z } from 'zod';
import { articleId } from './article.ts';
import { edtfDate } from './edtf-date.ts';
import { evidenceFields } from './evidence.ts';
import { namedActor } from './incident.ts';
import { recordId } from './record-id.ts';

export const stances = [
  'asserts',
  'repeats',
  'corroborates',
  'denies',
  'declines-to-comment',
  'no-reply-found',
  'corrects',
  'retracts',
  'refutes',
] as const;

export const bases = [
  'own-telemetry',
  'official-finding',
  'court',
  'independent-analysis',
  'told-by-others',
  'cites-another',
  'unstated',
] as const;

/** The words, and where in the article they stood when they were taken. */
export const quote = z
  .strictObject({
    text: z.string().min(1).max(5000),
    field: z.enum(evidenceFields),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine(({ start, end }) => start < end, {
    error: 'it ends before it begins: "end" must be more than "start"',
  });

/** Who says a claim, where, in which words, when, with which stance, on what basis, and what it answers. */
export const assertionFields = z.strictObject({
  claim: recordId,
  speaker: namedActor,
  article: articleId.nullable().default(null),
  quote: quote.nullable().default(null),
  said: edtfDate.nullable().default(null),
  stance: z.enum(stances),
  basis: z.enum(bases).default('unstated'),
  answers: recordId.nullable().default(null),
});
export const assertion = assertionFields.extend({ id: recordId });
export type Assertion = z.infer<typeof assertion>;
