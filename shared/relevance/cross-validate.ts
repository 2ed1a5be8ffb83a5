import { type RelevanceLeaning, relevanceLeanings } from '../model/learned-relevance.ts';
import { createRelevanceJudge, judgeRelevance } from './judge-relevance.ts';
import { type Correction, type KnownSubject, learnWeights } from './learn-weights.ts';
import { type RelevanceScore, scoreOf } from './relevance-score.ts';

/** How a person's corrections would have been met by what all others of them teach. */
export type CrossValidation = Readonly<Record<RelevanceLeaning, RelevanceScore>>;

const folds = 5;

/**
 * Which part each correction falls into. A story falls into one part as a whole: its copies would teach what they are
 * asked. Stories take turns by what their first correction says, so that every part has both.
 */
function partsOf(corrections: readonly Correction[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const next = { true: 0, false: 0 };
  for (const { story, relevant } of corrections) {
    if (parts.has(story)) continue;
    parts.set(story, next[`${relevant}`] % folds);
    next[`${relevant}`] += 1;
  }
  return parts;
}

export function crossValidate(
  corrections: readonly Correction[],
  uncorrected: readonly KnownSubject[],
): CrossValidation {
  const parts = partsOf(corrections);
  const met = corrections.map(() => new Map<RelevanceLeaning, boolean>());
  for (let part = 0; part < folds; part += 1) {
    const others = corrections.filter(({ story }) => parts.get(story) !== part);
    const weights = [...learnWeights(others, uncorrected)];
    for (const leaning of relevanceLeanings) {
      const judge = createRelevanceJudge({ leaning, weights });
      for (const [at, { story, relevance, traits }] of corrections.entries()) {
        if (parts.get(story) === part)
          met[at]?.set(leaning, judgeRelevance(relevance, traits, judge).relevant);
      }
    }
  }
  const scoreAt = (leaning: RelevanceLeaning): RelevanceScore =>
    scoreOf(corrections.map(({ relevant }, at) => ({ relevant, judged: met[at]?.get(leaning) ?? false })));
  return {
    'far-more': scoreAt('far-more'),
    more: scoreAt('more'),
    'as-found': scoreAt('as-found'),
    fewer: scoreAt('fewer'),
    'far-fewer': scoreAt('far-fewer'),
  };
}
