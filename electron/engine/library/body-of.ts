import type { Article } from '../../../shared/model/article.ts';

/** The markup that is read, tagged and searched: that of the page where it was captured, else what the feed carried. */
export function bodyOf(
  article: Pick<Article, 'contentHash' | 'fullText'>,
  bodyAt: (contentHash: string) => string | undefined,
): string {
  const full = article.fullText && bodyAt(article.fullText.contentHash);
  return full || (bodyAt(article.contentHash) ?? '');
}
