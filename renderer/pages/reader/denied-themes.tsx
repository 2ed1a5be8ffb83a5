import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { quoteEvidence } from '../../untrusted/quote-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';
import { sourceOf } from './source-of.ts';

/** Themes that are named only to be denied: why there is no tag of them. */
export function DeniedThemes({ read }: { readonly read: ReadArticle }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { denied = [] } = read.row;
  if (denied.length === 0) return null;
  return (
    <div className={styles.removed}>
      <h3>{s.reader.denied}</h3>
      <ul>
        {denied.map(({ id, evidence }) => (
          <li key={id}>
            <Chip kind="theme" label={vocabulary.label('theme', id)} />
            <small>
              <q>
                <Untrusted text={quoteEvidence(evidence, (field) => sourceOf(field, read))} />
              </q>
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
