import type { WeighedTrait } from '../../../shared/model/learned-relevance.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './relevance-panel.module.css';
import { useTraitWords } from './use-trait-words.ts';

/** The traits that corrections speak for or against, the strongest first. */
export function LearnedWeights({ weights }: { readonly weights: readonly WeighedTrait[] }) {
  const s = useStrings();
  const { nameOf, weightOf } = useTraitWords();
  return (
    <section className={styles.part}>
      <h3>{s.relevance.weights}</h3>
      <p className={styles.soft}>{s.relevance.weightsHint}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{s.relevance.what}</th>
            <th scope="col">{s.relevance.kind}</th>
            <th scope="col" className={styles.number}>
              {s.relevance.by}
            </th>
          </tr>
        </thead>
        <tbody>
          {weights.map((trait) => (
            <tr key={`${trait.kind} ${trait.id}`}>
              <th scope="row">
                <Untrusted text={nameOf(trait)} />
              </th>
              <td>{s.relevance.kinds[trait.kind]}</td>
              <td className={styles.number}>{weightOf(trait)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
