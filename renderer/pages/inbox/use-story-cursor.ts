import { useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { pageOf, rowsOfPage } from './article-page.ts';
import { type StoryLine, type StoryList, useStoryPage } from './use-story-list.ts';

export type StoryCursor = {
  readonly index: number | null;
  readonly line: StoryLine | null;
  readonly move: (by: number) => void;
  readonly jump: (index: number) => void;
  /** Moves and opens nothing, whatever is open; says where it is then. */
  readonly step: (by: number) => number | null;
  /** Goes to a line and opens it: an article to be read, a story to its articles and the one that stands for it. */
  readonly press: (index: number, line: StoryLine) => void;
  readonly openHere: () => void;
};

/** What a line has to read: the article itself, or the one whose title stands for the story. */
const articleOf = (line: StoryLine): ArticleRow | null =>
  line.kind === 'article' ? line.article : line.lead;

/**
 * The place in a list by story where the keyboard is. While an article is open beside the list, moving opens what the
 * next line has to read. A line that left the list (it was read, and only unread ones are shown) gives its place to the
 * one after it, so that moving on skips none.
 */
export function useStoryCursor(
  list: StoryList,
  opened: string | null,
  open: (row: ArticleRow) => void,
): StoryCursor {
  const [index, setIndex] = useState<number | null>(null);
  const following = useRef(false);
  const shown = useRef<string | null>(null);
  const lines = useStoryPage(list, pageOf(index ?? 0));
  const line = index === null ? null : (lines[index % rowsOfPage] ?? null);
  const total = list.head?.total ?? 0;
  const show = (row: ArticleRow | null): void => {
    shown.current = row?.id ?? null;
    if (row) open(row);
  };
  useEffect(() => {
    if (!following.current || !line) return;
    following.current = false;
    show(articleOf(line));
  });
  const place = (next: number): number | null => {
    if (total === 0) return null;
    const at = Math.min(total - 1, Math.max(0, next));
    following.current = false;
    setIndex(at);
    return at;
  };
  const jump = (next: number): void => {
    const at = place(next);
    following.current = at !== null && opened !== null && (at !== index || shown.current !== opened);
  };
  const press = (at: number, pressed: StoryLine): void => {
    place(at);
    if (pressed.kind === 'story') list.toggle(pressed.story.id);
    if (pressed.kind === 'article' || !pressed.opened) show(articleOf(pressed));
  };
  const hasLeft = (): boolean =>
    opened !== null && shown.current === opened && line !== null && articleOf(line)?.id !== opened;
  return {
    index,
    line,
    jump,
    move: (by) => jump(index === null ? 0 : by > 0 && hasLeft() ? index : index + by),
    step: (by) => place(index === null ? 0 : index + by),
    press,
    openHere: () => index !== null && line && press(index, line),
  };
}
