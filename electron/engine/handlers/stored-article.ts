import { AppError } from '../../../shared/model/app-error.ts';
import type { Article, ArticleId } from '../../../shared/model/article.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { findDay } from './find-day.ts';

export async function dayOfArticle(id: ArticleId, context: EngineContext): Promise<Day> {
  const day = await findDay(id, context);
  if (day === null) throw new AppError('NOT_FOUND', `There is no article ${id} in this library.`);
  return day;
}

/** An article as its file has it. */
export async function storedArticle(id: ArticleId, day: Day, { library }: EngineContext): Promise<Article> {
  const { articles } = await library.readDay(day);
  const article = articles.find((one) => one.id === id);
  if (article) return article;
  throw new AppError(
    'NOT_FOUND',
    `The article ${id} is listed, but its file of ${day} does not hold it; run "check --rebuild-index".`,
  );
}
