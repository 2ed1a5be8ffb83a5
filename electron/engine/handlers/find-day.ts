import type { ArticleId } from '../../../shared/model/article.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';

/** The day of an article. One that the index does not know may be in a file that it has not read yet. */
export async function findDay(id: ArticleId, { index, keeper }: EngineContext): Promise<Day | null> {
  const day = index.dayOf(id);
  if (day !== null) return day;
  await keeper.ready();
  return index.dayOf(id);
}
