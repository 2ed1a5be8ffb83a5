import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChannel, useClient } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

type Rows = readonly ArticleRow[];
type Decide = () => Promise<void>;

const storiesOf = (rows: Rows): string[] => [...new Set(rows.flatMap(({ storyId }) => storyId ?? []))];

/** What can be decided about the stories of these articles; null where it would say nothing. */
export type StoryActions = {
  readonly join: Decide | null;
  readonly part: Decide | null;
  readonly split: Decide | null;
};

/** Whether all these articles are of one story, and others are of it too. */
function useIsPart(rows: Rows): boolean {
  const [story = null, ...others] = storiesOf(rows);
  const id = others.length === 0 ? story : null;
  const found = useChannel('stories.get', id === null ? null : { id }).value;
  return found !== undefined && rows.length < found.story.articles.length;
}

export function useStoryActions(rows: Rows, onDecided: () => void): StoryActions {
  const s = useStrings();
  const client = useClient();
  const { change, fail } = useChange();
  const isPart = useIsPart(rows);
  const stories = storiesOf(rows);
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
    split: isPart
      ? decide(() => change('stories.split', { articles: ids }, s.stories.splitOff(ids.length)))
      : null,
  };
}
