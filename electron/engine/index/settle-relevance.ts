import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import { judgeRelevance, type RelevanceJudge } from '../../../shared/relevance/judge-relevance.ts';
import { type RelevanceSubject, traitsOf } from '../../../shared/relevance/traits-of.ts';

type Found = RelevanceSubject &
  Pick<ArticleRow, 'relevant' | 'relevance' | 'tags'> & { readonly sources: readonly string[] };
export type SettledRelevance = Pick<ArticleRow, 'relevant' | 'relevance' | 'judged'>;

/** Whoever gives a theme, by hand or by a rule, has said that the article is on the subject. */
export const isCalledFor = ({ tags }: Pick<ArticleRow, 'tags'>): boolean =>
  tags.some(({ kind, maker }) => kind === 'theme' && (maker === 'person' || maker === 'rule'));

/**
 * Whether an article is on the subject: as a person said of it, else as corrections move it, else as packs and rules
 * find. Where not these alone decided, `judged` says who did, and what there was before.
 */
export function settleRelevance(
  found: Found,
  said: Decision['relevant'] | undefined,
  judge: RelevanceJudge | null,
): SettledRelevance {
  const { relevant, relevance } = found;
  if (said !== undefined) {
    const judged = { found: relevance, byHand: true, because: [] };
    return { relevant: said, relevance: said === relevant ? relevance : Number(said), judged };
  }
  if (judge === null || isCalledFor(found)) return { relevant, relevance };
  const { because, ...moved } = judgeRelevance(relevance, traitsOf(found), judge);
  if (because.length === 0 && moved.relevant === relevant) return { relevant, relevance };
  return { ...moved, judged: { found: relevance, byHand: false, because: [...because] } };
}
