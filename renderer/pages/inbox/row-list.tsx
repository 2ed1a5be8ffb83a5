import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { groupBy } from '../../../shared/model/group-by.ts';
import { Failure } from '../../components/notice.tsx';
import styles from '../../components/row-scroller.module.css';
import { pageOf } from './article-page.ts';
import type { Place } from './list-row.tsx';

type Props = {
  readonly label: string;
  readonly total: number;
  /** Where the keyboard is. */
  readonly current: number | null;
  /** It is not known yet what the list holds. */
  readonly loading: boolean;
  readonly failure: Error | undefined;
  readonly onRetry: () => void;
  readonly onScroll?: () => void;
  /** What stands above the rows, and what stands there when there are none. */
  readonly above?: ReactNode;
  readonly empty: ReactNode;
  /** The rows in sight of a page, each with its place. */
  readonly page: (page: number, places: readonly Place[]) => ReactNode;
};

/** A listbox of which only the rows in sight exist, however many there are. */
export function RowList({
  label,
  total,
  current,
  loading,
  failure,
  onRetry,
  onScroll,
  above,
  empty,
  page,
}: Props) {
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
    if (current === null) return;
    virtual.scrollToIndex(current, { align: 'auto' });
    // The list takes the focus along, so that Enter opens the row and presses no button left behind.
    list.current?.focus({ preventScroll: true });
  }, [current, virtual]);
  if (failure) return <Failure error={failure} onRetry={onRetry} />;
  if (!loading && total === 0) return empty;
  const idOf = (index: number): string => `${prefix}-${index}`;
  const places = virtual
    .getVirtualItems()
    .map(({ index, start, size }): Place => ({ id: idOf(index), index, start, size, total }));
  return (
    <>
      {above}
      <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={label}
          aria-multiselectable="true"
          aria-busy={loading}
          aria-activedescendant={current === null ? undefined : idOf(current)}
          className={styles.rows}
          style={{ height: virtual.getTotalSize() }}
        >
          {[...groupBy(places, ({ index }) => pageOf(index))].map(([number, those]) => page(number, those))}
        </div>
      </div>
    </>
  );
}

/** The height of a row in pixels: the token is in rem, which a reader's larger text size changes. */
function rowHeight(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseFloat(style.getPropertyValue('--row-height')) * Number.parseFloat(style.fontSize);
}
