import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useClient } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

type Rows = readonly ArticleRow[];
type Decide = () => Promise<void>;

/** What can be decided about the stories of these articles; null where it would say nothing. */
export type StoryActions = {
  readonly join: Decide | null;
  readonly part: Decide | null;
  readonly split: Decide | null;
};

export function useStoryActions(rows: Rows, onDecided: () => void): StoryActions {
  const s = useStrings();
  const client = useClient();
  const { change, fail } = useChange();
  const stories = [...new Set(rows.flatMap(({ storyId }) => storyId ?? []))];
  const articlesOf = async (): Promise<string[][]> => {
    const found = await Promise.all(stories.map((id) => client.request('stories.get', { id })));
    return found.map(({ story }) => story.articles);
  };
  /** A story that is gone meanwhile is told in the engine's words. */
  const decide =
    (act: () => Promise<unknown>): Decide =>
    async () => {
      try {
        if ((await act()) !== null) onDecided();
      } catch (error) {
        fail(error);
      }
    };
  const ids = rows.map(({ id }) => id);
  return {
    join:
      stories.length < 2
        ? null
        : decide(async () =>
            change(
              'stories.join',
              { articles: (await articlesOf()).flat() },
              s.stories.joined(stories.length),
            ),
          ),
    part:
      stories.length === 2
        ? decide(async () => change('stories.part', { groups: await articlesOf() }, s.stories.parted))
        : null,
    split:
      stories.length === 1
        ? decide(() => change('stories.split', { articles: ids }, s.stories.splitOff(ids.length)))
        : null,
  };
}
