import type { Article } from '../../../shared/model/article.ts';
import { dayOf } from '../../../shared/model/instant.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import type { RuleSubject } from '../../../shared/tagging/judge-own-rules.ts';

/** What rules of one's own see of an article with these tags. */
export const ruleSubject = (
  article: Article,
  text: string,
  source: string | undefined,
  tags: readonly Tag[],
): RuleSubject => ({
  title: article.title,
  text,
  url: article.url,
  source: source ?? '',
  sources: article.carriedBy.map((carrier) => carrier.source),
  language: article.language,
  day: dayOf(article.published ?? article.firstSeen),
  tags,
});
