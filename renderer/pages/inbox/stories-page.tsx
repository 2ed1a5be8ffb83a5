import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { articleFilterOf, type InboxFilter, noFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { PausedNote } from '../../frame/paused-note.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Reader } from '../reader/reader.tsx';
import { type ArticleDialog, ArticleDialogs } from './article-dialogs.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import styles from './inbox-page.module.css';
import { type InboxAddress, useArticleCommands } from './inbox-page.tsx';
import { ListHeader } from './list-header.tsx';
import { StoryBar } from './story-bar.tsx';
import { StoryList } from './story-list.tsx';
import { useArticleActions } from './use-article-actions.ts';
import { useChosenLines } from './use-chosen-lines.ts';
import { type StoryCursor, useStoryCursor } from './use-story-cursor.ts';
import { type StoryList as List, useStoryList } from './use-story-list.ts';

/** The Inbox by story: what several articles report is one line, which opens to them. */
export function StoriesPage({ address }: { readonly address: InboxAddress }) {
  const s = useStrings();
  const { filter, article } = address;
  const [dialog, setDialog] = useState<ArticleDialog | null>(null);
  const [filtersShown, setFiltersShown] = useState(false);
  const actions = useArticleActions();
  const info = useChannel('library.info', {});
  const facets = useSteadyChannel('articles.facets', articleFilterOf(filter));
  const list = useStoryList(filter);
  const open = (row: ArticleRow): void => {
    goTo({ ...address, article: row.id }, article === null ? 'push' : 'replace');
    if (!info.value?.readOnly) actions.seen(row);
  };
  const narrow = (change: Partial<InboxFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'text' in change ? 'replace' : 'push');
  const byArticle = (): void => {
    const { by, ...rest } = address;
    goTo(rest);
  };
  const cursor = useStoryCursor(list, article, open);
  const chosen = useChosenLines(articleFilterOf(filter));
  const rows = useRowsHere(cursor, article, filter, chosen.rows);
  const takeIn = (): void => {
    list.takeIn();
    cursor.jump(0);
  };
  const close = (): void => goTo({ ...address, article: null });
  useCommands({
    'list.relevant': () => narrow({ relevant: !filter.relevant }),
    'list.clear': () => narrow({ ...noFilter, relevant: filter.relevant, state: filter.state }),
    'story.view': byArticle,
    ...((list.head?.fresh ?? 0) > 0 ? { 'story.fresh': takeIn } : {}),
  });
  useMoveCommands(cursor, list);
  useChoiceCommands(cursor, chosen, article === null ? null : close);
  useArticleCommands(rows, setDialog, chosen.clear);
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
          total={list.head?.articles ?? 0}
          counted={s.stories.count(list.head?.stories ?? 0, list.head?.articles ?? 0)}
          by="story"
          onBy={byArticle}
          onNarrow={narrow}
          onFilters={() => setFiltersShown(!filtersShown)}
          filtersShown={filtersShown}
        />
        {chosen.rows.length > 0 && <ChosenBar chosen={chosen} actions={actions} onDialog={setDialog} />}
        <StoryBar rows={chosen.rows} onDecided={chosen.clear} />
        <PausedNote />
        <StoryList
          filter={filter}
          list={list}
          cursor={cursor}
          opened={article}
          chosen={chosen}
          onOpen={open}
          onFresh={takeIn}
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

/** What a key is about: what is chosen, the articles of the story under the cursor, or the article that is open. */
function useRowsHere(
  { line }: StoryCursor,
  article: string | null,
  filter: InboxFilter,
  chosen: readonly ArticleRow[],
): readonly ArticleRow[] {
  const id = line?.kind === 'story' ? line.story.id : null;
  const story = useChannel('stories.get', id === null ? null : { id, filter: articleFilterOf(filter) }).value;
  const opened = useChannel('articles.get', article === null ? null : { id: article }).value?.row;
  if (chosen.length > 0) return chosen;
  if (line?.kind === 'story') return story?.articles ?? [];
  const here = opened ?? line?.article;
  return here ? [here] : [];
}

function useChoiceCommands(
  { line }: StoryCursor,
  chosen: ReturnType<typeof useChosenLines>,
  close: (() => void) | null,
): void {
  useCommands({
    'list.choose': () => line && chosen.toggle(line),
    ...(close ? { 'list.close': close } : {}),
    ...(chosen.rows.length > 0 ? { 'list.close': chosen.clear } : {}),
  });
}

function useMoveCommands(cursor: StoryCursor, list: List): void {
  const { line, index } = cursor;
  const story = line?.kind === 'story' ? line.story.id : null;
  const within = line?.kind === 'article' ? (line.within?.story ?? null) : null;
  const isOpened = story !== null && list.isOpened(story);
  const shut = story !== null && isOpened ? story : within;
  useCommands({
    'list.next': () => cursor.move(1),
    'list.previous': () => cursor.move(-1),
    'list.first': () => cursor.jump(0),
    'list.last': () => cursor.jump((list.head?.total ?? 1) - 1),
    'list.open': cursor.openHere,
    ...(story !== null && !isOpened ? { 'story.open': () => list.toggle(story) } : {}),
    ...(isOpened ? { 'story.open': () => cursor.jump((index ?? 0) + 1) } : {}),
    ...(shut !== null ? { 'story.close': () => list.toggle(shut) } : {}),
  });
}
