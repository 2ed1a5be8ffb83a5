import { z } from 'zod';

/** Where in an article a word can stand. */
export const evidenceFields = ['title', 'text', 'source', 'url'] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** The words that carry a statement: `text` is the field from `start` to `end` in UTF-16 code units. */
export const evidence = z.strictObject({
  field: z.enum(evidenceFields),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
export type Evidence = z.infer<typeof evidence>;
