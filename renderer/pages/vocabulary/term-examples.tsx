import { Icon } from '../../components/icon.tsx';
import styles from './term-details.module.css';

/** Sentences that run as tests of the packs. */
export function TermExamples(props: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly sort: 'match' | 'ignore';
}) {
  const { title, sentences, sort } = props;
  if (sentences.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.examples} data-sort={sort}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Icon name={sort === 'match' ? 'check' : 'close'} size={14} />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
