import { useEffect } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { articleFilterOf } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { InboxFrame } from './inbox-frame.tsx';
import { StoryList } from './story-list.tsx';
import { useChosenLines } from './use-chosen-lines.ts';
import { useCursorCommands } from './use-cursor-commands.ts';
import { type InboxAddress, useInbox } from './use-inbox.ts';
import { type StoryCursor, useStoryCursor } from './use-story-cursor.ts';
import { type StoryList as List, useStoryList } from './use-story-list.ts';

/** The Inbox by story: what several articles report is one line, which opens to them. */
export function StoriesPage({ address }: { readonly address: InboxAddress }) {
  const s = useStrings();
  const inbox = useInbox(address);
  const list = useStoryList(address.filter);
  const { articles = 0, stories = 0, total = 0, fresh = 0 } = list.head ?? {};
  const cursor = useStoryCursor(list, address.article, inbox.open);
  const chosen = useChosenLines(cursor, articleFilterOf(address.filter));
  const isReading = cursor.index !== null || address.article !== null;
  const { begin } = list;
  useEffect(() => {
    if (isReading) begin();
  });
  const here = useRowsHere(cursor, address);
  const takeIn = (): void => {
    list.takeIn();
    cursor.jump(0);
  };
  useCursorCommands(cursor, total);
  useStoryCommands(cursor, list);
  useCommands({
    'list.choose': () => cursor.line && chosen.toggle(cursor.line),
    'list.chooseNext': () => chosen.extend(1),
    'list.choosePrevious': () => chosen.extend(-1),
    ...(fresh > 0 ? { 'story.fresh': takeIn } : {}),
  });
  return (
    <InboxFrame
      inbox={inbox}
      total={articles}
      counted={s.stories.count(stories, articles)}
      chosen={chosen}
      here={here}
    >
      <StoryList inbox={inbox} list={list} cursor={cursor} chosen={chosen} onFresh={takeIn} />
    </InboxFrame>
  );
}

/** The article that is open, whose buttons name the same keys; else what is under the cursor, of a story all of it. */
function useRowsHere({ line }: StoryCursor, { article, filter }: InboxAddress): readonly ArticleRow[] {
  const id = article === null && line?.kind === 'story' ? line.story.id : null;
  const story = useChannel('stories.get', id === null ? null : { id, filter: articleFilterOf(filter) }).value;
  const opened = useChannel('articles.get', article === null ? null : { id: article }).value?.row;
  if (id !== null) return story?.articles ?? [];
  const here = opened ?? (line?.kind === 'article' ? line.article : undefined);
  return here ? [here] : [];
}

/** Into a story and out of it. */
function useStoryCommands({ line, index, jump }: StoryCursor, { isOpened, toggle }: List): void {
  const story = line?.kind === 'story' ? line.story.id : null;
  const within = line?.kind === 'article' ? (line.within?.story ?? null) : null;
  const isOpen = story !== null && isOpened(story);
  const shut = isOpen ? story : within;
  useCommands({
    ...(story !== null && !isOpen ? { 'story.open': () => toggle(story) } : {}),
    ...(isOpen ? { 'story.open': () => jump((index ?? 0) + 1) } : {}),
    ...(shut !== null ? { 'story.close': () => toggle(shut) } : {}),
  });
}
