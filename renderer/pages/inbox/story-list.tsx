import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { ArticleRow as Row } from '../../../shared/contract/article-query.ts';
import type { InboxFilter } from '../../address/address.ts';
import { Button } from '../../components/button.tsx';
import { Failure } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './article-list.module.css';
import { byPage, rowHeight } from './article-list.tsx';
import { rowsOfPage } from './article-page.ts';
import { ArticleRow, PendingRow } from './article-row.tsx';
import { EmptyList } from './empty-list.tsx';
import own from './story-row.module.css';
import { StoryRow } from './story-row.tsx';
import type { useChosenLines } from './use-chosen-lines.ts';
import type { StoryCursor } from './use-story-cursor.ts';
import { type StoryList as List, type StoryLine, useStoryPage } from './use-story-list.ts';

type Props = {
  readonly filter: InboxFilter;
  readonly list: List;
  readonly cursor: StoryCursor;
  readonly opened: string | null;
  readonly chosen: ReturnType<typeof useChosenLines>;
  readonly onOpen: (row: Row) => void;
  readonly onFresh: () => void;
  readonly onNarrow: (change: Partial<InboxFilter>) => void;
};

/** Stories and, below opened ones, their articles: only the lines in sight exist, however many there are. */
export function StoryList(props: Props) {
  const s = useStrings();
  const { list, cursor } = props;
  const total = list.head?.total ?? 0;
  const fresh = list.head?.fresh ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 10,
  });
  useEffect(() => {
    if (cursor.index === null) return;
    virtual.scrollToIndex(cursor.index, { align: 'auto' });
    lines.current?.focus({ preventScroll: true });
  }, [cursor.index, virtual]);
  if (list.error) return <Failure error={list.error} onRetry={list.retry} />;
  if (list.head && total === 0) return <EmptyList filter={props.filter} onNarrow={props.onNarrow} />;
  return (
    <>
      {fresh > 0 && (
        <div className={own.fresh} role="status">
          <Button look="link" label={s.stories.fresh(fresh)} shortcut="N" onClick={props.onFresh} />
        </div>
      )}
      <div ref={scroller} className={styles.scroller}>
        <div
          ref={lines}
          role="listbox"
          tabIndex={0}
          aria-label={s.stories.list}
          aria-multiselectable="true"
          aria-busy={!list.head}
          aria-activedescendant={cursor.index === null ? undefined : `${prefix}-${cursor.index}`}
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
        >
          {byPage(virtual.getVirtualItems()).map(([page, items]) => (
            <Page key={page} {...props} total={total} page={page} items={items} prefix={prefix} />
          ))}
        </div>
      </div>
    </>
  );
}

type PageProps = Props & {
  readonly total: number;
  readonly page: number;
  readonly items: readonly VirtualItem[];
  readonly prefix: string;
};

function Page(props: PageProps) {
  const { list, page, items, prefix, total } = props;
  const lines = useStoryPage(list, page);
  return items.map(({ index, start, size }) => {
    const line = lines[index % rowsOfPage];
    const place = { id: `${prefix}-${index}`, start, size, position: index + 1, total };
    return line ? (
      <Line key={index} {...props} place={place} index={index} line={line} />
    ) : (
      <PendingRow key={index} {...place} />
    );
  });
}

type LineProps = PageProps & {
  readonly place: Parameters<typeof PendingRow>[0];
  readonly index: number;
  readonly line: StoryLine;
};

function Line({ place, index, line, list, cursor, opened, chosen, onOpen }: LineProps) {
  const current = cursor.index === index;
  const onChoose = (): void => chosen.toggle(line);
  const marks = { current, chosen: chosen.hasLine(line), onChoose };
  if (line.kind === 'story') {
    const toggle = (): void => {
      cursor.jump(index);
      list.toggle(line.story.id);
    };
    return <StoryRow {...place} {...marks} item={line} onToggle={toggle} />;
  }
  const open = (): void => {
    cursor.jump(index);
    onOpen(line.article);
  };
  const { article, within } = line;
  return (
    <ArticleRow
      {...place}
      {...marks}
      row={article}
      within={within}
      opened={article.id === opened}
      onOpen={open}
    />
  );
}
