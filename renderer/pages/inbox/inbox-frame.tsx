import { type ReactNode, useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { noFilter } from '../../address/address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { PausedNote } from '../../frame/paused-note.tsx';
import { Reader } from '../reader/reader.tsx';
import { type ArticleDialog, ArticleDialogs } from './article-dialogs.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import styles from './inbox-frame.module.css';
import { ListHeader } from './list-header.tsx';
import { StoryBar } from './story-bar.tsx';
import { useArticleCommands } from './use-article-commands.ts';
import type { Chosen } from './use-chosen.ts';
import type { Inbox } from './use-inbox.ts';

type Props = {
  readonly inbox: Inbox;
  /** How many articles the list holds, and what it holds in words where that number alone does not say it. */
  readonly total: number;
  readonly counted?: string;
  readonly chosen: Pick<Chosen, 'rows' | 'clear'>;
  /** What a key is about while nothing is chosen. */
  readonly here: readonly ArticleRow[];
  /** The list. */
  readonly children: ReactNode;
};

/** Filters, list and reader side by side. */
export function InboxFrame({ inbox, total, counted, chosen, here, children }: Props) {
  const { address, actions, facets, narrow, close, regroup } = inbox;
  const { filter, article, by = 'story' } = address;
  const [dialog, setDialog] = useState<ArticleDialog | null>(null);
  const [filtersShown, setFiltersShown] = useState(false);
  const rows = chosen.rows.length > 0 ? chosen.rows : here;
  useFrameCommands(inbox, chosen);
  useArticleCommands({ rows, actions, onDialog: setDialog, onDecided: chosen.clear });
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
          counted={counted}
          by={by}
          onBy={regroup}
          onNarrow={narrow}
          onFilters={() => setFiltersShown(!filtersShown)}
          filtersShown={filtersShown}
        />
        {chosen.rows.length > 0 && <ChosenBar chosen={chosen} actions={actions} onDialog={setDialog} />}
        <StoryBar chosen={chosen.rows} here={here} onDecided={chosen.clear} />
        <PausedNote />
        {children}
      </div>
      <Reader id={article} actions={actions} onClose={close} onDialog={setDialog} />
      {dialog && (
        <ArticleDialogs dialog={dialog} actions={actions} onDialog={setDialog} onDecided={chosen.clear} />
      )}
    </div>
  );
}

/** What is chosen is let go before the article beside the list is closed. */
function useFrameCommands(
  { address, narrow, close, regroup }: Inbox,
  { rows, clear }: Props['chosen'],
): void {
  const { filter, article } = address;
  useCommands({
    'list.relevant': () => narrow({ relevant: !filter.relevant }),
    'list.clear': () => narrow({ ...noFilter, relevant: filter.relevant, state: filter.state }),
    'story.view': regroup,
    ...(article !== null ? { 'list.close': close } : {}),
    ...(rows.length > 0 ? { 'list.close': clear } : {}),
  });
}
