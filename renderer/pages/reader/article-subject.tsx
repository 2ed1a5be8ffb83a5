import { Button } from '../../components/button.tsx';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import type { ArticleActions } from '../inbox/use-article-actions.ts';
import { useTraitWords } from '../vocabulary/use-trait-words.ts';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';

type Props = { readonly read: ReadArticle; readonly actions: ArticleActions };

/** Whether the article is on the subject, what made it so, and the way to say otherwise. */
export function ArticleSubject({ read, actions }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { wordsOf } = useTraitWords();
  const { relevant } = read.row;
  return (
    <p className={styles.subject}>
      <strong>{relevant ? s.reader.onSubject : s.reader.offSubject}</strong>{' '}
      <span>
        <Untrusted text={reasonOf(read, { vocabulary, wordsOf, s })} />
      </span>{' '}
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

type Words = {
  readonly vocabulary: Vocabulary;
  readonly wordsOf: ReturnType<typeof useTraitWords>['wordsOf'];
  readonly s: Strings;
};

function reasonOf({ row, said }: ReadArticle, { vocabulary, wordsOf, s }: Words): string {
  if (said.relevant !== null) return s.reader.becauseOfHand;
  if (row.judged && row.relevant !== row.judged.found > 0) {
    const { because } = row.judged;
    return because.length === 0
      ? s.relevance.becauseOfLeaning
      : s.relevance.becauseOfCorrections(wordsOf(because));
  }
  if (!row.relevant) return s.reader.becauseOfNothing;
  const themes = row.tags
    .filter(({ kind }) => kind === 'theme')
    .map(({ kind, id }) => vocabulary.label(kind, id));
  return themes.length === 0 ? s.reader.becauseOfTrouble : s.reader.becauseOfThemes(themes.join(', '));
}
