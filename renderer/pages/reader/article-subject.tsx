import { Button } from '../../components/button.tsx';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import type { ArticleActions } from '../inbox/use-article-actions.ts';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';

type Props = { readonly read: ReadArticle; readonly actions: ArticleActions };

/** Whether the article is on the subject, what made it so, and the way to say otherwise. */
export function ArticleSubject({ read, actions }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { relevant } = read.row;
  return (
    <p className={styles.subject}>
      <strong>{relevant ? s.reader.onSubject : s.reader.offSubject}</strong>{' '}
      <span>{reasonOf(read, vocabulary, s)}</span>{' '}
      <Button
        look="link"
        label={relevant ? s.reader.offSubject : s.reader.onSubject}
        shortcut={relevant ? '-' : '+'}
        onClick={() => actions.setSubject([read.row], !relevant)}
      />
      {read.said.relevant !== null && (
        <Button
          look="link"
          label={s.reader.leaveToPacks}
          shortcut="="
          onClick={() => actions.leaveSubject([read.row])}
        />
      )}
    </p>
  );
}

function reasonOf({ row, said }: ReadArticle, vocabulary: Vocabulary, s: Strings): string {
  if (said.relevant !== null) return s.reader.becauseOfHand;
  if (!row.relevant) return s.reader.becauseOfNothing;
  const themes = row.tags
    .filter(({ kind }) => kind === 'theme')
    .map(({ kind, id }) => vocabulary.label(kind, id));
  return themes.length === 0 ? s.reader.becauseOfTrouble : s.reader.becauseOfThemes(themes.join(', '));
}
