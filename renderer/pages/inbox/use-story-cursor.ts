import { useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { pageOf, rowsOfPage } from './article-page.ts';
import { type StoryLine, type StoryList, useStoryPage } from './use-story-list.ts';

export type StoryCursor = {
  readonly index: number | null;
  readonly line: StoryLine | null;
  readonly move: (by: number) => void;
  readonly jump: (index: number) => void;
  readonly openHere: () => void;
};

/** The place in a list by story where the keyboard is. While an article is open, moving on to another opens that. */
export function useStoryCursor(
  list: StoryList,
  opened: string | null,
  open: (row: ArticleRow) => void,
): StoryCursor {
  const [index, setIndex] = useState<number | null>(null);
  const following = useRef(false);
  const lines = useStoryPage(list, pageOf(index ?? 0));
  const line = index === null ? null : (lines[index % rowsOfPage] ?? null);
  useEffect(() => {
    if (!following.current || !line) return;
    following.current = false;
    if (line.kind === 'article') open(line.article);
  });
  const jump = (next: number): void => {
    const total = list.head?.total ?? 0;
    if (total === 0) return;
    const place = Math.min(total - 1, Math.max(0, next));
    following.current = opened !== null && place !== index;
    setIndex(place);
  };
  const openHere = (): void => {
    if (line?.kind === 'article') open(line.article);
    if (line?.kind === 'story') list.toggle(line.story.id);
  };
  return { index, line, jump, move: (by) => jump(index === null ? 0 : index + by), openHere };
}
