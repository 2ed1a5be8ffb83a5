import type { ArticleFilter } from '../../../shared/contract/article-query.ts';
import { useClient } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';
import type { Chosen } from './use-chosen.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import type { StoryLine } from './use-story-list.ts';

export type ChosenLines = Pick<Chosen, 'rows' | 'clear'> & {
  readonly hasLine: (line: StoryLine) => boolean;
  readonly toggle: (line: StoryLine) => void;
};

/** Articles that are chosen in a list by story: a story stands for those of its articles that the list asks for. */
export function useChosenLines(filter: ArticleFilter): ChosenLines {
  const client = useClient();
  const { fail } = useChange();
  const { rows, has, add, drop, clear } = useChosenRows(JSON.stringify(filter));
  const hasLine = (line: StoryLine): boolean =>
    line.kind === 'article'
      ? has(line.article.id)
      : rows.filter(({ storyId }) => storyId === line.story.id).length >= line.matching;
  const take = async (line: Extract<StoryLine, { kind: 'story' }>): Promise<void> => {
    try {
      const { articles } = await client.request('stories.get', { id: line.story.id, filter });
      add(articles);
    } catch (error) {
      fail(error);
    }
  };
  return {
    rows,
    hasLine,
    clear,
    toggle: (line) => {
      const isChosen = hasLine(line);
      if (line.kind === 'story') return isChosen ? drop(line.story.articles) : void take(line);
      return isChosen ? drop([line.article.id]) : add([line.article]);
    },
  };
}
