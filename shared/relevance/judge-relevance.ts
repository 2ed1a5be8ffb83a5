import type { LearnedRelevance, RelevanceLeaning, Trait, WeighedTrait } from '../model/learned-relevance.ts';
import { leastLogOdds, priorLogOdds, relevanceFor } from './prior-log-odds.ts';
import { keyOfTrait } from './traits-of.ts';

/** A learned relevance, ready to judge many articles. */
export type RelevanceJudge = {
  readonly leaning: RelevanceLeaning;
  readonly weights: ReadonlyMap<string, number>;
};

export type JudgedRelevance = {
  readonly relevant: boolean;
  readonly relevance: number;
  /** The traits that moved it, the strongest first; none where corrections say nothing of it. */
  readonly because: readonly WeighedTrait[];
};

/** Corrections move an article by no more than this, however many of its words were in them. */
const furthest = 4;
const mostReasons = 5;

export const createRelevanceJudge = ({
  leaning,
  weights,
}: Pick<LearnedRelevance, 'leaning' | 'weights'>): RelevanceJudge => ({
  leaning,
  weights: new Map(weights.map((trait) => [keyOfTrait(trait), trait.by])),
});

function movedBy(traits: readonly Trait[], { weights }: RelevanceJudge): WeighedTrait[] {
  return traits
    .flatMap((trait) => {
      const by = weights.get(keyOfTrait(trait));
      return by === undefined ? [] : [{ ...trait, by }];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** What corrections make of an article that packs and rules find so relevant (0: not on the subject). */
export function judgeRelevance(
  relevance: number,
  traits: readonly Trait[],
  judge: RelevanceJudge,
): JudgedRelevance {
  const moved = movedBy(traits, judge);
  const sum = moved.reduce((total, { by }) => total + by, 0);
  const logOdds = priorLogOdds(relevance) + Math.min(furthest, Math.max(-furthest, sum));
  const relevant = logOdds > leastLogOdds[judge.leaning];
  return {
    relevant,
    relevance: relevant ? relevanceFor(logOdds) : 0,
    because: moved.slice(0, mostReasons),
  };
}
