import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { type Address, articleFilterOf, type InboxFilter, noFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { PausedNote } from '../../frame/paused-note.tsx';
import { Reader } from '../reader/reader.tsx';
import { type ArticleDialog, ArticleDialogs } from './article-dialogs.tsx';
import { ArticleList } from './article-list.tsx';
import { FilterPanel } from './filter-panel.tsx';
import styles from './inbox-page.module.css';
import { ListHeader } from './list-header.tsx';
import { useArticleActions } from './use-article-actions.ts';
import { type Cursor, useCursor } from './use-cursor.ts';

type InboxAddress = Extract<Address, { page: 'inbox' }>;

/** The morning's articles: filters, list and reader side by side. */
export function InboxPage({ address }: { readonly address: InboxAddress }) {
  const { filter, article } = address;
  const [dialog, setDialog] = useState<ArticleDialog | null>(null);
  const [filtersShown, setFiltersShown] = useState(false);
  const actions = useArticleActions();
  const info = useChannel('library.info', {});
  const facets = useSteadyChannel('articles.facets', articleFilterOf(filter));
  const total = facets.value?.total ?? 0;
  const opened = useChannel('articles.get', article === null ? null : { id: article }).value?.row ?? null;
  const open = (row: ArticleRow): void => {
    goTo({ ...address, article: row.id }, article === null ? 'push' : 'replace');
    if (!info.value?.readOnly) actions.seen(row);
  };
  const close = (): void => goTo({ ...address, article: null });
  const narrow = (change: Partial<InboxFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'text' in change ? 'replace' : 'push');
  const cursor = useCursor({ filter, total, opened: article, open });
  useListCommands(cursor, total, filter, narrow, article === null ? null : close);
  useArticleCommands(opened ?? cursor.row, setDialog);
  return (
    <div
      className={styles.page}
      data-reading={article !== null || undefined}
      data-filters={filtersShown || undefined}
    >
      <FilterPanel filter={filter} facets={facets.value} onNarrow={narrow} />
      <div className={styles.list}>
        <ListHeader
          filter={filter}
          total={total}
          onNarrow={narrow}
          onFilters={() => setFiltersShown(!filtersShown)}
          filtersShown={filtersShown}
        />
        <PausedNote />
        <ArticleList
          filter={filter}
          total={total}
          failure={facets.error}
          loading={facets.value === undefined}
          onRetry={facets.retry}
          cursor={cursor}
          opened={article}
          onOpen={open}
          onNarrow={narrow}
        />
      </div>
      <Reader id={article} actions={actions} onClose={close} onDialog={setDialog} />
      {dialog && <ArticleDialogs dialog={dialog} actions={actions} onDialog={setDialog} />}
    </div>
  );
}

function useListCommands(
  cursor: Cursor,
  total: number,
  filter: InboxFilter,
  narrow: (change: Partial<InboxFilter>) => void,
  close: (() => void) | null,
): void {
  useCommands({
    'list.next': () => cursor.move(1),
    'list.previous': () => cursor.move(-1),
    'list.first': () => cursor.jump(0),
    'list.last': () => cursor.jump(total - 1),
    'list.open': cursor.openHere,
    ...(close ? { 'list.close': close } : {}),
    'list.relevant': () => narrow({ relevant: !filter.relevant }),
    'list.clear': () => narrow({ ...noFilter, relevant: filter.relevant, state: filter.state }),
  });
}

function useArticleCommands(row: ArticleRow | null, onDialog: (dialog: ArticleDialog) => void): void {
  const actions = useArticleActions();
  useCommands(
    row
      ? {
          'article.read': () => actions.toggleRead(row),
          'article.keep': () => actions.toggleKept(row),
          'article.aside': () =>
            row.setAside === null ? onDialog({ kind: 'aside', row }) : actions.takeBack(row),
          'article.file': () => onDialog({ kind: 'file', row }),
          'article.incident': () => onDialog({ kind: 'incident', row }),
        }
      : {},
  );
}
