import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { ArticleRow as Row } from '../../../shared/contract/article-query.ts';
import type { InboxFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Failure } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './article-list.module.css';
import { pageOf, pageRequest, rowsOfPage } from './article-page.ts';
import { ArticleRow, PendingRow } from './article-row.tsx';
import { EmptyList } from './empty-list.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Cursor } from './use-cursor.ts';

type Props = {
  readonly filter: InboxFilter;
  readonly total: number;
  readonly failure: Error | undefined;
  readonly loading: boolean;
  readonly onRetry: () => void;
  readonly cursor: Cursor;
  readonly opened: string | null;
  readonly chosen: Chosen;
  readonly onOpen: (row: Row) => void;
  readonly onNarrow: (change: Partial<InboxFilter>) => void;
};

/** The height of a row in pixels: the token is in rem, which a reader's larger text size changes. */
export function rowHeight(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseFloat(style.getPropertyValue('--row-height')) * Number.parseFloat(style.fontSize);
}

/** The list, of which only the rows in sight exist, however long it is. */
export function ArticleList(props: Props) {
  const s = useStrings();
  const { filter, total, cursor } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
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
    // The list takes the focus along, so that Enter opens the row and presses no button left behind.
    list.current?.focus({ preventScroll: true });
  }, [cursor.index, virtual]);
  if (props.failure) return <Failure error={props.failure} onRetry={props.onRetry} />;
  if (!props.loading && total === 0) return <EmptyList filter={filter} onNarrow={props.onNarrow} />;
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={s.inbox.list}
        aria-multiselectable="true"
        aria-busy={props.loading}
        aria-activedescendant={cursor.index === null ? undefined : `${prefix}-${cursor.index}`}
        className={styles.rows}
        style={{ height: virtual.getTotalSize() }}
      >
        {byPage(virtual.getVirtualItems()).map(([page, items]) => (
          <Page key={page} {...props} page={page} items={items} prefix={prefix} />
        ))}
      </div>
    </div>
  );
}

export function byPage(items: readonly VirtualItem[]): [number, VirtualItem[]][] {
  const pages = new Map<number, VirtualItem[]>();
  for (const item of items) pages.set(pageOf(item.index), [...(pages.get(pageOf(item.index)) ?? []), item]);
  return [...pages];
}

function Page(
  props: Props & { readonly page: number; readonly items: readonly VirtualItem[]; readonly prefix: string },
) {
  const { filter, page, items, prefix, total, cursor, opened, chosen, onOpen } = props;
  const { value } = useChannel('articles.list', pageRequest(filter, page));
  return items.map(({ index, start, size }) => {
    const row = value?.articles[index % rowsOfPage];
    const place = { id: `${prefix}-${index}`, start, size, position: index + 1, total };
    if (!row) return <PendingRow key={index} {...place} />;
    return (
      <ArticleRow
        key={index}
        {...place}
        row={row}
        current={cursor.index === index}
        opened={row.id === opened}
        chosen={chosen.has(row.id)}
        onOpen={() => {
          cursor.jump(index);
          onOpen(row);
        }}
        onChoose={() => chosen.toggle(row)}
      />
    );
  });
}
