import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { frameworkName } from '../../vocabulary/framework-name.ts';
import styles from './term-details.module.css';

/** Where it stands in public lists of techniques, risks and principles, in which version of each. */
export function TermMappings({ mappings }: { readonly mappings: ExplainedTerm['mappings'] }) {
  const s = useStrings();
  if (mappings.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.mappings}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{s.vocabulary.scheme}</th>
            <th scope="col">{s.vocabulary.id}</th>
            <th scope="col">{s.vocabulary.label}</th>
          </tr>
        </thead>
        <tbody>
          {mappings.map(({ scheme, version, id, label }) => (
            <tr key={`${scheme} ${id}`}>
              <td>
                {frameworkName(scheme)} {version}
              </td>
              <td>
                <code>{id}</code>
              </td>
              <td lang="en">{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
