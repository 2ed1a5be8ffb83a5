import type { CitedArticle } from '../../../shared/exchange/export-content.ts';
import type { Article } from '../../../shared/model/article.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import type { EngineContext } from '../engine-context.ts';

/** The articles of these ids as they are cited, in the order of their ids; those that the library lacks are left out. */
export async function citedArticles(
  ids: ReadonlySet<string>,
  { library, index }: Pick<EngineContext, 'library' | 'index'>,
): Promise<ReadonlyMap<string, CitedArticle>> {
  const titles = new Map(library.sources().map(({ id, title }) => [id, title]));
  const found: CitedArticle[] = [];
  for (const [day, wanted] of groupBy(ids, index.dayOf)) {
    if (day === null) continue;
    const onDay = new Set(wanted);
    const { articles } = await library.readDay(day);
    for (const article of articles) if (onDay.has(article.id)) found.push(citedArticle(article, titles));
  }
  return new Map(found.sort((a, b) => (a.id < b.id ? -1 : 1)).map((article) => [article.id, article]));
}

const citedArticle = (article: Article, titles: ReadonlyMap<string, string>): CitedArticle => ({
  id: article.id,
  title: article.title,
  url: article.url,
  author: article.author,
  published: article.published,
  dateGuessed: article.dateGuessed,
  firstSeen: article.firstSeen,
  language: article.language,
  publishers: [...new Set(article.carriedBy.flatMap(({ source }) => titles.get(source) ?? []))],
  contentHash: article.contentHash,
});
