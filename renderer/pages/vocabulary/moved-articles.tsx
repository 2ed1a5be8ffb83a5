import type { RelevanceOutcome } from '../../../shared/contract/relevance-preview.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { FoundArticle } from './found-article.tsx';
import styles from './relevance-panel.module.css';
import { useTraitWords } from './use-trait-words.ts';

/** The stored articles that would come to the subject or leave it, each with what moves it. */
export function MovedArticles({ outcome }: { readonly outcome: RelevanceOutcome }) {
  const s = useStrings();
  const { wordsOf } = useTraitWords();
  const { moved, comes, goes } = outcome;
  return (
    <section className={styles.part}>
      <h3>{s.relevance.moved}</h3>
      {moved.length === 0 && <p className={styles.soft}>{s.relevance.noneMoved}</p>}
      <ul>
        {moved.map((article) => (
          <FoundArticle key={article.id} article={article}>
            <p>
              <strong>{s.relevance.becomes[article.relevant ? 'on' : 'off']}</strong>{' '}
              <Untrusted text={wordsOf(article.because)} />
            </p>
          </FoundArticle>
        ))}
      </ul>
      {comes + goes > moved.length && moved.length > 0 && (
        <p className={styles.soft}>{s.relevance.first(moved.length)}</p>
      )}
    </section>
  );
}
