import { z } from 'zod';
import { instant } from '../model/instant.ts';
import { correctionCounts, relevanceLeaning, weighedTrait } from '../model/learned-relevance.ts';
import { recordId } from '../model/record-id.ts';
import { relevanceScore } from '../relevance/relevance-score.ts';

/** A stored article that would come to the subject, or leave it, and what moves it. */
const movedArticle = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: instant.nullable(),
  /** What it would be. */
  relevant: z.boolean(),
  because: z.array(weighedTrait),
});

/** What would be on the subject with one leaning. */
const relevanceOutcome = z.strictObject({
  leaning: relevanceLeaning,
  relevant: z.int(),
  /** So many articles would come to the subject, and so many leave it. */
  comes: z.int(),
  goes: z.int(),
  /** How the corrections would have been met by what the others of them teach; null where nothing is learned. */
  score: relevanceScore.nullable(),
  /** The first few of those that move. */
  moved: z.array(movedArticle),
});
export type RelevanceOutcome = z.infer<typeof relevanceOutcome>;

export const relevancePreview = z.strictObject({
  /** Names this preview: what it shows, and nothing else, can be switched on. */
  offer: recordId,
  articles: z.int(),
  /** On the subject as it is now. */
  relevant: z.int(),
  corrections: correctionCounts,
  /** With fewer corrections nothing is learned. */
  least: z.int(),
  /** Whether something was learned; else the packs alone decide. */
  learned: z.boolean(),
  /** How the packs alone meet the corrections. */
  packs: relevanceScore,
  /** What was learned, the strongest first, and how much of it there is. */
  strongest: z.array(weighedTrait),
  weights: z.int(),
  /** One a leaning, the one that shows most first. */
  outcomes: z.array(relevanceOutcome),
});
export type RelevancePreview = z.infer<typeof relevancePreview>;
