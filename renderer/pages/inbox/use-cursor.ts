import { useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { InboxFilter } from '../../address/address.ts';
import { useRowAt } from './article-page.ts';

type Options = {
  readonly filter: InboxFilter;
  readonly total: number;
  readonly opened: string | null;
  readonly open: (row: ArticleRow) => void;
};

export type Cursor = {
  readonly index: number | null;
  readonly row: ArticleRow | null;
  readonly move: (by: number) => void;
  readonly jump: (index: number) => void;
  /** Moves and opens nothing, whatever is open; says where it is then. */
  readonly step: (by: number) => number | null;
  readonly openHere: () => void;
};

/**
 * The place in the list where the keyboard is. While an article is open beside the list, moving opens the next
 * one. An article that left the list (it was read, and only unread ones are shown) gives its place to the one
 * after it, so that moving on skips none.
 */
export function useCursor({ filter, total, opened, open }: Options): Cursor {
  const [index, setIndex] = useState<number | null>(null);
  const following = useRef(false);
  const row = useRowAt(filter, index);
  useEffect(() => {
    if (!following.current || !row) return;
    following.current = false;
    open(row);
  });
  const jump = (next: number): void => {
    if (total === 0) return;
    const place = Math.min(total - 1, Math.max(0, next));
    following.current = opened !== null && (place !== index || row?.id !== opened);
    setIndex(place);
  };
  const move = (by: number): void => {
    const left = opened !== null && row !== null && row.id !== opened && by > 0;
    jump(index === null ? 0 : left ? index : index + by);
  };
  const step = (by: number): number | null => {
    if (total === 0) return null;
    const place = Math.min(total - 1, Math.max(0, index === null ? 0 : index + by));
    setIndex(place);
    return place;
  };
  return { index, row, move, step, jump, openHere: () => row && open(row) };
}
