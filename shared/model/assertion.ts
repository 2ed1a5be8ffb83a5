import { z } from 'zod';
import { articleId, contentHash } from './article.ts';
import { edtfDate } from './edtf-date.ts';
import { evidenceFields } from './evidence.ts';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';
import { webLink } from './web-link.ts';

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

/** The words, where in the article they stood when they were taken, and what stood around them. */
export const quote = z
  .strictObject({
    text: z.string().min(1).max(5000),
    field: z.enum(evidenceFields),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    before: z.string().max(300).default(''),
    after: z.string().max(300).default(''),
    /** Of the text that they were taken from, which the library keeps. */
    hash: contentHash.nullable().default(null),
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
  /** Where it was said, where that is no article of the library. */
  link: webLink.nullable().default(null),
  said: edtfDate.nullable().default(null),
  stance: z.enum(stances),
  basis: z.enum(bases).default('unstated'),
  /** What it repeats, denies, corrects or otherwise answers. */
  answers: recordId.nullable().default(null),
  /** The statement behind it in words, where a person knows better than the rules (shared/ledger/claim-origins.ts). */
  origin: z.string().trim().max(300).default(''),
});
export const assertion = assertionFields.extend({ id: recordId });
export type Assertion = z.infer<typeof assertion>;
