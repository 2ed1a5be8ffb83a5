import { z } from 'zod';
import { conditionLack } from '../model/condition-lack.ts';
import { evidence } from '../model/evidence.ts';
import { instant } from '../model/instant.ts';
import { ruleFields } from '../model/own-rule.ts';
import { recordId } from '../model/record-id.ts';

const found = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: instant.nullable(),
  evidence: z.array(evidence),
});

/** All that was asked of it holds but this: a condition that does not, or an exception that stands against it. */
const missing = z.strictObject({
  list: z.enum(['conditions', 'except']),
  at: z.int().nonnegative(),
  /** In what way the condition nearly holds, or null where nothing of it does. */
  lack: conditionLack.nullable(),
});

/** What a rule finds among the stored articles: how many, and a few of each, of the near misses the nearest. */
export const previewedRule = z.strictObject({
  matched: z.int(),
  matches: z.array(found),
  near: z.int(),
  /** So many of them miss it by little: the missing condition nearly holds, or an exception stands against it. */
  close: z.int(),
  nearMisses: z.array(found.extend({ missing })),
});
export type PreviewedRule = z.infer<typeof previewedRule>;

export const rulesPreview = z.strictObject({
  /** So many articles were looked at. */
  articles: z.int(),
  /** Tags that articles would gain and lose. */
  added: z.int(),
  removed: z.int(),
  /** Somebody ended it: the figures are those of the articles up to there. */
  cancelled: z.boolean(),
  rules: z.array(previewedRule),
});
export type RulesPreview = z.infer<typeof rulesPreview>;

export const ruleVerdicts = ['new', 'changed', 'same'] as const;

/** A rule of a file, and what importing it would do here. */
export const inspectedRule = z.strictObject({
  id: recordId.nullable(),
  verdict: z.enum(ruleVerdicts),
  fields: ruleFields,
});
export type InspectedRule = z.infer<typeof inspectedRule>;
