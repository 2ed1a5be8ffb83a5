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
import { ChosenBar } from './chosen-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import styles from './inbox-page.module.css';
import { ListHeader } from './list-header.tsx';
import { StoryBar } from './story-bar.tsx';
import { useArticleActions } from './use-article-actions.ts';
import { type Chosen, useChosen } from './use-chosen.ts';
import { type Cursor, useCursor } from './use-cursor.ts';

export type InboxAddress = Extract<Address, { page: 'inbox' }>;

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
  const chosen = useChosen(cursor, JSON.stringify(filter));
  useListCommands(cursor, total, filter, narrow, article === null ? null : close);
  useChoiceCommands(cursor, chosen);
  const byStory = (): void => goTo({ ...address, by: 'story' });
  useCommands({ 'story.view': byStory });
  const here = opened ?? cursor.row;
  useArticleCommands(chosen.rows.length > 0 ? chosen.rows : here ? [here] : [], setDialog, chosen.clear);
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
          by="article"
          onBy={byStory}
          onFilters={() => setFiltersShown(!filtersShown)}
          filtersShown={filtersShown}
        />
        {chosen.rows.length > 0 && <ChosenBar chosen={chosen} actions={actions} onDialog={setDialog} />}
        <StoryBar rows={chosen.rows} onDecided={chosen.clear} />
        <PausedNote />
        <ArticleList
          filter={filter}
          total={total}
          failure={facets.error}
          loading={facets.value === undefined}
          onRetry={facets.retry}
          cursor={cursor}
          opened={article}
          chosen={chosen}
          onOpen={open}
          onNarrow={narrow}
        />
      </div>
      <Reader id={article} actions={actions} onClose={close} onDialog={setDialog} />
      {dialog && (
        <ArticleDialogs dialog={dialog} actions={actions} onDialog={setDialog} onDecided={chosen.clear} />
      )}
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

/** What is chosen is let go before the article beside the list is closed. */
function useChoiceCommands(cursor: Cursor, chosen: Chosen): void {
  useCommands({
    'list.choose': () => cursor.row && chosen.toggle(cursor.row),
    'list.chooseNext': () => chosen.extend(1),
    'list.choosePrevious': () => chosen.extend(-1),
    ...(chosen.rows.length > 0 ? { 'list.close': chosen.clear } : {}),
  });
}

/** What can be done with articles: `rows` are what is chosen, or the one article that is open or under the cursor. */
export function useArticleCommands(
  rows: readonly ArticleRow[],
  onDialog: (dialog: ArticleDialog) => void,
  letGo: () => void,
): void {
  const actions = useArticleActions();
  const [first] = rows;
  const decide = (act: () => void): void => {
    act();
    letGo();
  };
  const setAside = (): void => {
    if (rows.every(({ setAside }) => setAside !== null)) decide(() => actions.takeBack(rows));
    else onDialog({ kind: 'aside', rows });
  };
  useCommands(
    first
      ? {
          'article.read': () => decide(() => actions.toggleRead(rows)),
          'article.keep': () => decide(() => actions.toggleKept(rows)),
          'article.aside': setAside,
          'article.tag': () => onDialog({ kind: 'tags', rows }),
          'article.onSubject': () => decide(() => actions.setSubject(rows, true)),
          'article.offSubject': () => decide(() => actions.setSubject(rows, false)),
          'article.subjectByPacks': () => decide(() => actions.leaveSubject(rows)),
          'article.file': () => onDialog({ kind: 'file', row: first }),
          'article.incident': () => onDialog({ kind: 'incident', row: first }),
        }
      : {},
  );
}
