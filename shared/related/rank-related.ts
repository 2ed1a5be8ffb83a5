import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { ArticleTraits } from './article-traits.ts';
import { isSameText, type RarityOf, type Relation, relateArticles } from './relate-articles.ts';

/** An article that may be related: when it appeared, in milliseconds since 1970, and its story where it has one. */
export type Candidate = {
  readonly traits: ArticleTraits;
  readonly moment: number;
  readonly story: number | null;
};
export type Ranked<Article extends Candidate> = { readonly candidate: Article; readonly relation: Relation };

/** Two articles that share less are about two things; so are those that share so much less than the best do. */
const LEAST_STRENGTH = 1;
const LEAST_OF_BEST = 0.2;
/** What is left of the strength of the oldest; half of the rest goes in so many days. */
const OF_OLD = 0.6;
const HALVING = 180;

/** The part of its strength that an article has by its age, beside the newest of the library. */
export function freshness(moment: number, newest: number): number {
  const days = Math.max(0, newest - moment) / millisecondsOfDay;
  return OF_OLD + (1 - OF_OLD) * 0.5 ** (days / HALVING);
}

type Question = { readonly rarityOf: RarityOf; readonly newest: number; readonly limit: number };

/** Of one story the best one; nothing that repeats the article itself or what stands above it. */
function withoutRepeats<Article extends Candidate>(
  subject: ArticleTraits,
  ranked: readonly Ranked<Article>[],
  limit: number,
): readonly Ranked<Article>[] {
  const taken: Ranked<Article>[] = [];
  for (const one of ranked) {
    if (taken.length >= limit) break;
    const { traits, story } = one.candidate;
    const isTold = taken.some(
      ({ candidate }) =>
        (story !== null && candidate.story === story) || isSameText(candidate.traits, traits),
    );
    if (!isTold && !isSameText(subject, traits)) taken.push(one);
  }
  return taken;
}

/**
 * The articles that are about the same thing without being of the same story, which the caller leaves out: the
 * strongest relation first, the newer of two that are much alike.
 */
export function rankRelated<Article extends Candidate>(
  subject: ArticleTraits,
  candidates: readonly Article[],
  { rarityOf, newest, limit }: Question,
): readonly Ranked<Article>[] {
  const worth = ({ candidate, relation }: Ranked<Article>): number =>
    relation.strength * freshness(candidate.moment, newest);
  const ranked = candidates
    .map((candidate) => ({ candidate, relation: relateArticles(subject, candidate.traits, rarityOf) }))
    .filter(({ relation }) => relation.strength >= LEAST_STRENGTH)
    .sort((a, b) => worth(b) - worth(a) || b.candidate.moment - a.candidate.moment);
  const best = withoutRepeats(subject, ranked, limit);
  const least = LEAST_OF_BEST * (best[0] ? worth(best[0]) : 0);
  return best.filter((one) => worth(one) >= least);
}
