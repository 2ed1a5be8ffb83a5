import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { type Address, articleFilterOf, type InboxFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { type ArticleActions, useArticleActions } from './use-article-actions.ts';

export type InboxAddress = Extract<Address, { page: 'inbox' }>;

/** What the Inbox does, however its list is grouped. Where it is stands in the address alone. */
export type Inbox = {
  readonly address: InboxAddress;
  readonly actions: ArticleActions;
  readonly facets: ReturnType<typeof useSteadyChannel<'articles.facets'>>;
  readonly open: (row: ArticleRow) => void;
  readonly close: () => void;
  readonly narrow: (change: Partial<InboxFilter>) => void;
  /** To the plain list of articles, or back to the one by story. */
  readonly regroup: () => void;
};

export function useInbox(address: InboxAddress): Inbox {
  const { filter, article } = address;
  const actions = useArticleActions();
  const info = useChannel('library.info', {});
  const facets = useSteadyChannel('articles.facets', articleFilterOf(filter));
  return {
    address,
    actions,
    facets,
    open: (row) => {
      goTo({ ...address, article: row.id }, article === null ? 'push' : 'replace');
      if (!info.value?.readOnly) actions.seen(row);
    },
    close: () => goTo({ ...address, article: null }),
    narrow: (change) =>
      goTo({ ...address, filter: { ...filter, ...change } }, 'text' in change ? 'replace' : 'push'),
    regroup: () => {
      const { by, ...byStory } = address;
      goTo(by === 'article' ? byStory : { ...byStory, by: 'article' });
    },
  };
}
