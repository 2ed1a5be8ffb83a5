import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import { articleFilterOf, type InboxFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';

/** Rows are asked for by the page, as the list is scrolled. */
export const rowsOfPage = 50;
export const pageOf = (index: number): number => Math.floor(index / rowsOfPage);

export const pageRequest = (filter: InboxFilter, page: number): RequestOf<'articles.list'> => ({
  ...articleFilterOf(filter),
  order: filter.text.trim() === '' ? 'newest' : filter.order,
  limit: rowsOfPage,
  offset: page * rowsOfPage,
});

/** The row at a place of the list, once it is there. Asks nothing that the list does not ask as well. */
export function useRowAt(filter: InboxFilter, index: number | null): ArticleRow | null {
  const answer = useChannel('articles.list', index === null ? null : pageRequest(filter, pageOf(index)));
  return index === null ? null : (answer.value?.articles[index % rowsOfPage] ?? null);
}
