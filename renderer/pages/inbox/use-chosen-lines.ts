import type { ArticleFilter } from '../../../shared/contract/article-query.ts';
import { useClient } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';
import type { Chosen } from './use-chosen.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import { useRange } from './use-range.ts';
import type { StoryCursor } from './use-story-cursor.ts';
import type { StoryLine } from './use-story-list.ts';

export type ChosenLines = Pick<Chosen, 'rows' | 'clear' | 'extend'> & {
  readonly hasLine: (line: StoryLine) => boolean;
  readonly toggle: (line: StoryLine) => void;
};

/** Articles that are chosen in a list by story: a story stands for those of its articles that the list asks for. */
export function useChosenLines(cursor: StoryCursor, filter: ArticleFilter): ChosenLines {
  const client = useClient();
  const { fail } = useChange();
  const { rows, has, add, drop, clear } = useChosenRows(JSON.stringify(filter));
  const hasLine = (line: StoryLine): boolean =>
    line.kind === 'article'
      ? has(line.article.id)
      : rows.filter(({ storyId }) => storyId === line.story.id).length >= line.matching;
  const take = async (line: StoryLine): Promise<void> => {
    if (line.kind === 'article') return add([line.article]);
    try {
      const { articles } = await client.request('stories.get', { id: line.story.id, filter });
      add(articles);
    } catch (error) {
      fail(error);
    }
  };
  const extend = useRange(cursor, cursor.line, take);
  return {
    rows,
    hasLine,
    clear,
    toggle: (line) => {
      if (!hasLine(line)) void take(line);
      else drop(line.kind === 'story' ? line.story.articles : [line.article.id]);
    },
    extend,
  };
}
