import type { TermKey } from '../../address/vocabulary-address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './term-details.module.css';
import { useCorrections } from './use-corrections.ts';

/** How often the packs were right about a term, by what persons said of its tags. */
export function TermCorrections({ term }: { readonly term: TermKey }) {
  const s = useStrings();
  const { confirmed, removed, added } = useCorrections()(term);
  const judged = confirmed + removed;
  if (judged + added === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.corrections}</h3>
      {judged > 0 && <p>{s.vocabulary.judged(confirmed, judged)}</p>}
      {added > 0 && <p>{s.vocabulary.missed(added)}</p>}
    </section>
  );
}
