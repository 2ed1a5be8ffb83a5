import { useChannel } from '../../channel/use-channel.ts';
import { Failure } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './relevance-panel.module.css';
import { articlesOfTerm } from './vocabulary-links.ts';

/** What the last tagging anew of all stored articles changed, term by term. */
export function TagChangesReport() {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { value, error, retry } = useChannel('tags.changes', {});
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!value) return null;
  const { changes } = value;
  return (
    <section className={styles.section}>
      <h2>{s.relevance.changes}</h2>
      {changes === null && <p className={styles.soft}>{s.relevance.neverRetagged}</p>}
      {changes && (
        <p>
          {s.relevance.causes[changes.cause]}: {s.relevance.retagged(changes.articles, changes.changed)}{' '}
          {s.relevance.movedThen(changes.comes, changes.goes)}
        </p>
      )}
      {changes && changes.terms.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{s.relevance.what}</th>
              <th scope="col">{s.relevance.kind}</th>
              <th scope="col" className={styles.number}>
                {s.relevance.more}
              </th>
              <th scope="col" className={styles.number}>
                {s.relevance.less}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.terms.map(({ kind, id, added, removed }) => (
              <tr key={`${kind} ${id}`}>
                <th scope="row">
                  <a href={articlesOfTerm({ kind, id })}>{vocabulary.label(kind, id)}</a>
                </th>
                <td>{s.relevance.kinds[kind]}</td>
                <td className={styles.number}>{added}</td>
                <td className={styles.number}>{removed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
