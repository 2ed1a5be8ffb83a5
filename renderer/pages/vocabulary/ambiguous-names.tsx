import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './term-details.module.css';

/** Names that are also something else, with what makes them count and what forbids it. */
export function AmbiguousNames({ names }: { readonly names: ExplainedTerm['ambiguous'] }) {
  const s = useStrings();
  if (names.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.ambiguous}</h3>
      <p className={styles.soft}>{s.vocabulary.ambiguousHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{s.vocabulary.name}</th>
            <th scope="col">{s.vocabulary.near}</th>
            <th scope="col">{s.vocabulary.never}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, needs, unless, strict }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {strict && <small>{s.vocabulary.strict}</small>}
              </th>
              <td>{needs.join(', ')}</td>
              <td>{unless.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
