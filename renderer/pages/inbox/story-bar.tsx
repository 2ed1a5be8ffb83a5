import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './chosen-bar.module.css';
import { useStoryActions } from './use-story-actions.ts';

type Props = {
  /** Articles that are chosen, and the one that a key is about while none are. */
  readonly chosen: readonly ArticleRow[];
  readonly here: readonly ArticleRow[];
  readonly onDecided: () => void;
};

/** What can be decided about the stories of the chosen articles, with its keys. */
export function StoryBar({ chosen, here, onDecided }: Props) {
  const s = useStrings();
  const { join, part, split } = useStoryActions(chosen.length > 0 ? chosen : here, onDecided);
  useCommands({
    ...(join ? { 'story.join': () => void join() } : {}),
    ...(part ? { 'story.part': () => void part() } : {}),
    ...(split ? { 'story.split': () => void split() } : {}),
  });
  if (chosen.length === 0 || (!join && !part && !split)) return null;
  return (
    <div className={styles.bar} data-of="words" role="toolbar" aria-label={s.stories.bar}>
      {join && <Button label={s.stories.join} shortcut="u" onClick={() => void join()} />}
      {part && <Button label={s.stories.part} shortcut="d" onClick={() => void part()} />}
      {split && <Button label={s.stories.split} shortcut="U" onClick={() => void split()} />}
      <small>{s.stories.remembered}</small>
    </div>
  );
}
