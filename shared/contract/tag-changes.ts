import { z } from 'zod';
import { tagKinds } from '../model/tag.ts';

/**
 * What made stored articles be tagged anew: another version of the shipped packs; packs of one's own; or rules, or what
 * corrections taught.
 */
const retagCauses = ['packs', 'own-packs', 'rules'] as const;

/** What tagging stored articles anew changed; while it is under way, up to here. */
export const tagChanges = z.strictObject({
  cause: z.enum(retagCauses),
  /** So many were tagged anew, and so many of them got other tags or another relevance. */
  articles: z.int(),
  changed: z.int(),
  /** Came to the subject, and left it. */
  comes: z.int(),
  goes: z.int(),
  /** Each term whose tags changed, the one that changed most first. */
  terms: z.array(
    z.strictObject({ kind: z.enum(tagKinds), id: z.string(), added: z.int(), removed: z.int() }),
  ),
});
export type TagChanges = z.infer<typeof tagChanges>;
