import { z } from 'zod';
import { articleId } from './article.ts';
import { recordId } from './record-id.ts';

export const actorKinds = [
  'lab',
  'company',
  'state-body',
  'person',
  'group',
  'publisher',
  'unknown',
] as const;

/** A name, and who uses it: aliases never make two actors one by themselves. */
export const actorAlias = z.strictObject({
  name: z.string().trim().min(1).max(300),
  /** Who uses it, in words. */
  usedBy: z.string().max(300).default(''),
  article: articleId.nullable().default(null),
});

/**
 * What the ledger knows of an actor beside the vocabulary. With a `term` it is about that entry of the vocabulary, which
 * keeps its own id; without one it is an actor that the vocabulary lacks, and its record's id is its id.
 */
export const actorFields = z.strictObject({
  term: z.string().min(1).max(100).nullable().default(null),
  name: z.string().trim().min(1).max(300),
  kind: z.enum(actorKinds).default('unknown'),
  summary: z.string().max(10_000).default(''),
  aliases: z.array(actorAlias).max(200).default([]),
  /** Keys of the actors that were merged into this one: what names them still finds it. */
  merged: z.array(z.string().max(400)).max(500).default([]),
});
export const actor = actorFields.extend({ id: recordId });
export type Actor = z.infer<typeof actor>;
