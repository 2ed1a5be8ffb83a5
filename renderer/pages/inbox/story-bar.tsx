import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './chosen-bar.module.css';
import { useStoryActions } from './use-story-actions.ts';

type Props = {
  readonly rows: readonly ArticleRow[];
  readonly onDecided: () => void;
};

/** What can be decided about the stories of the chosen articles, with its keys. */
export function StoryBar({ rows, onDecided }: Props) {
  const s = useStrings();
  const { join, part, split } = useStoryActions(rows, onDecided);
  const only = split === null ? null : (rows[0]?.storyId ?? null);
  const size =
    useChannel('stories.get', only === null ? null : { id: only }).value?.story.articles.length ?? 0;
  const takeOut = rows.length < size ? split : null;
  useCommands({
    ...(join ? { 'story.join': () => void join() } : {}),
    ...(part ? { 'story.part': () => void part() } : {}),
    ...(takeOut ? { 'story.split': () => void takeOut() } : {}),
  });
  if (!join && !part && !takeOut) return null;
  return (
    <div className={styles.bar} data-of="words" role="toolbar" aria-label={s.stories.bar}>
      {join && <Button label={s.stories.join} shortcut="u" onClick={() => void join()} />}
      {part && <Button label={s.stories.part} shortcut="d" onClick={() => void part()} />}
      {takeOut && <Button label={s.stories.split} shortcut="U" onClick={() => void takeOut()} />}
    </div>
  );
}
