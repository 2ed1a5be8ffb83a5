import { z } from 'zod';
import { evidence } from './evidence.ts';

export const tagKinds = ['actor', 'theme', 'countermeasure'] as const;
export const tagMakers = ['pack', 'rule', 'person', 'import'] as const;

/** Article x (actor, theme or countermeasure kind), with the words that caused it and who made it. */
export const tag = z.strictObject({
  kind: z.enum(tagKinds),
  id: z.string(),
  maker: z.enum(tagMakers),
  evidence: z.array(evidence),
});
export type Tag = z.infer<typeof tag>;
