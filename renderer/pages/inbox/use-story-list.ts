import { useEffect, useRef, useState } from 'react';
import type { RequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import { articleFilterOf, type InboxFilter } from '../../address/address.ts';
import { useChannel, useSteadyChannel } from '../../channel/use-channel.ts';
import { rowsOfPage } from './article-page.ts';

export type StoryLine = ResponseOf<'articles.byStory'>['items'][number];

/** A list by story that stands still for the reader: what came since the reader began is only counted, until it is asked for. */
export type StoryList = {
  readonly request: RequestOf<'articles.byStory'>;
  readonly head: ResponseOf<'articles.byStory'> | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
  readonly isOpened: (story: string) => boolean;
  readonly toggle: (story: string) => void;
  readonly takeIn: () => void;
  /** The reader begins. */
  readonly begin: () => void;
};

export function useStoryList(filter: InboxFilter): StoryList {
  const key = JSON.stringify(filter);
  const [held, setHeld] = useState<{ readonly key: string; readonly upTo: number } | null>(null);
  const [isBegun, setBegun] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const upTo = held?.key === key ? held.upTo : null;
  const request = {
    ...articleFilterOf(filter),
    order: filter.text.trim() === '' ? ('newest' as const) : filter.order,
    ...(upTo === null ? {} : { upTo }),
    opened: [...opened],
  };
  const {
    value: head,
    error,
    retry,
    loading,
  } = useSteadyChannel('articles.byStory', { ...request, limit: 0 });
  const isEmpty = head?.stories === 0;
  const newest = head?.upTo;
  useEffect(() => {
    if (loading || newest === undefined) return;
    if (isBegun && upTo === null && !isEmpty) setHeld({ key, upTo: newest });
    // An empty list has nothing that could move.
    if (upTo !== null && isEmpty) setHeld(null);
  }, [key, upTo, newest, isEmpty, loading, isBegun]);
  return {
    request,
    head,
    error,
    retry,
    isOpened: (story) => opened.includes(story),
    toggle: (story) =>
      setOpened(opened.includes(story) ? opened.filter((one) => one !== story) : [...opened, story]),
    takeIn: () => setHeld(null),
    begin: () => setBegun(true),
  };
}

/** The lines of a page; while a changed question is on its way, the former ones of that page. */
export function useStoryPage({ request }: StoryList, page: number): readonly StoryLine[] {
  const { value } = useChannel('articles.byStory', {
    ...request,
    limit: rowsOfPage,
    offset: page * rowsOfPage,
  });
  const held = useRef<{ readonly page: number; readonly lines: readonly StoryLine[] }>(undefined);
  if (value) held.current = { page, lines: value.items };
  return held.current?.page === page ? held.current.lines : [];
}
