import { useState } from 'react';
import type { ArticleFilter, ArticleRow } from '../../../shared/contract/article-query.ts';
import { useClient } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';
import type { Chosen } from './use-chosen.ts';
import type { StoryLine } from './use-story-list.ts';

type ChosenLines = Pick<Chosen, 'rows' | 'has' | 'clear'> & {
  readonly hasLine: (line: StoryLine) => boolean;
  readonly toggle: (line: StoryLine) => void;
};

/** Articles that are chosen in a list by story: a story stands for those of its articles that the list asks for. */
export function useChosenLines(filter: ArticleFilter): ChosenLines {
  const client = useClient();
  const { say } = useChange();
  const key = JSON.stringify(filter);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly rows: readonly ArticleRow[] }>({
    key,
    rows: [],
  });
  const rows = chosen.key === key ? chosen.rows : [];
  const without = (ids: readonly string[]) => rows.filter(({ id }) => !ids.includes(id));
  const has = (id: string): boolean => rows.some((row) => row.id === id);
  const hasLine = (line: StoryLine): boolean =>
    line.kind === 'article'
      ? has(line.article.id)
      : rows.filter(({ storyId }) => storyId === line.story.id).length >= line.matching;
  const take = async (line: Extract<StoryLine, { kind: 'story' }>): Promise<void> => {
    try {
      const { articles } = await client.request('stories.get', { id: line.story.id, filter });
      setChosen({ key, rows: [...without(articles.map(({ id }) => id)), ...articles] });
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    rows,
    has,
    hasLine,
    clear: () => setChosen({ key, rows: [] }),
    toggle: (line) => {
      if (line.kind === 'story' && !hasLine(line)) return void take(line);
      const ids = line.kind === 'story' ? line.story.articles : [line.article.id];
      const rest = without(ids);
      setChosen({
        key,
        rows: line.kind === 'article' && !has(line.article.id) ? [...rest, line.article] : rest,
      });
    },
  };
}
