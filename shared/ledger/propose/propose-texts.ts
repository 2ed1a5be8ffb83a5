import type { Proposal } from '../../model/proposal.ts';
import type { ArticleClues } from '../../stories/article-clues.ts';
import { groupStories } from '../../stories/group-stories.ts';
import type { Proposer, TaggedArticle } from './propose-incidents.ts';

/** Groups texts into stories by their clues, and proposes from each. */
export function proposeFromTexts(
  articles: readonly TaggedArticle[],
  clues: readonly ArticleClues[],
  propose: Proposer,
): readonly Proposal[] {
  const byId = new Map(articles.map((article) => [article.input.id, article]));
  const stories = groupStories(clues).map((story) => story.articles.flatMap((id) => byId.get(id) ?? []));
  return propose(stories);
}
