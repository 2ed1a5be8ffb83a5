import { z } from 'zod';
import { instant } from './instant.ts';
import { type RecordId, recordId } from './record-id.ts';
import { tagKinds } from './tag.ts';

/** What relevance is learned from: what an article is tagged with, who carried it, and the words it opens with. */
export const traitKinds = [...tagKinds, 'source', 'language', 'word'] as const;
export const trait = z.strictObject({ kind: z.enum(traitKinds), id: z.string().min(1).max(200) });
export type Trait = z.infer<typeof trait>;

/** A trait, and by how much it moves an article towards the subject (above zero) or away from it. */
export const weighedTrait = trait.extend({ by: z.number() });
export type WeighedTrait = z.infer<typeof weighedTrait>;

/** How much counts as being on the subject, the most first. */
export const relevanceLeanings = ['far-more', 'more', 'as-found', 'fewer', 'far-fewer'] as const;
export const relevanceLeaning = z.enum(relevanceLeanings);
export type RelevanceLeaning = z.infer<typeof relevanceLeaning>;

/** Corrections by what they say. */
export const correctionCounts = z.strictObject({
  relevant: z.int().nonnegative(),
  notRelevant: z.int().nonnegative(),
});

export const mostWeights = 1000;

/** A library has one or none: under one id in all of them, two that are switched on at once, or an undo, cannot make two. */
export const learnedRelevanceId: RecordId = '00000000-0000-7000-8000-000000000001';

/**
 * What a person's corrections have taught about the subject, and how much is to be shown. Kept as it was shown before
 * it was switched on: a later correction changes nothing of it until somebody learns anew.
 */
export const learnedRelevance = z.strictObject({
  id: recordId,
  leaning: relevanceLeaning,
  /** None: the packs alone decide, and `leaning` how much of what they find is enough. */
  weights: z.array(weighedTrait).max(mostWeights),
  corrections: correctionCounts,
  at: instant,
});
export type LearnedRelevance = z.infer<typeof learnedRelevance>;
