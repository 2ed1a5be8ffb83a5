import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import type { TagName } from '../inbox/use-article-actions.ts';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';
import { termKey } from './term-key.ts';

/** The tags that a person took away from the article, and the way back for each. */
export function RemovedTags(props: { readonly read: ReadArticle; readonly onLeave: (tag: TagName) => void }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const removed = props.read.said.tags.filter(({ holds }) => !holds);
  if (removed.length === 0) return null;
  return (
    <div className={styles.removed}>
      <h3>{s.reader.removedTags}</h3>
      <ul>
        {removed.map((tag) => (
          <li key={termKey(tag)}>
            <Chip kind={tag.kind} label={vocabulary.label(tag.kind, tag.id)} />
            <Button
              look="link"
              icon="undo"
              label={s.reader.leaveToPacks}
              aria-label={s.reader.leaveTagToPacks(vocabulary.label(tag.kind, tag.id))}
              onClick={() => props.onLeave(tag)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
