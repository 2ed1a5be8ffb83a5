import type { RelevanceOutcome } from '../../../shared/contract/relevance-preview.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './relevance-panel.module.css';
import { useTraitWords } from './use-trait-words.ts';
import { articleLink } from './vocabulary-links.ts';

/** The stored articles that would come to the subject or leave it, each with what moves it. */
export function MovedArticles({ outcome }: { readonly outcome: RelevanceOutcome }) {
  const s = useStrings();
  const { wordsOf } = useTraitWords();
  const { moved, comes, goes } = outcome;
  return (
    <section className={styles.part}>
      <h3>{s.relevance.moved}</h3>
      {moved.length === 0 && <p className={styles.soft}>{s.relevance.noneMoved}</p>}
      <ul className={styles.list}>
        {moved.map(({ id, title, relevant, because }) => (
          <li key={id}>
            <a href={articleLink(id)}>
              <Untrusted text={title || s.common.unnamed} />
            </a>
            <p className={styles.soft}>
              <strong>{s.relevance.becomes[relevant ? 'on' : 'off']}</strong>{' '}
              <Untrusted text={wordsOf(because)} />
            </p>
          </li>
        ))}
      </ul>
      {comes + goes > moved.length && moved.length > 0 && (
        <p className={styles.soft}>{s.relevance.first(moved.length)}</p>
      )}
    </section>
  );
}
