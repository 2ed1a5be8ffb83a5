import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { languageName } from './language-name.ts';
import styles from './term-details.module.css';

type Props = Pick<ExplainedTerm, 'rules' | 'needs'>;

/** The rules of the packs by language, in their notation, which is explained beside them. */
export function TermRules({ rules, needs }: Props) {
  const s = useStrings();
  if (rules.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.rules}</h3>
      <details className={styles.notation}>
        <summary>{s.vocabulary.notation}</summary>
        <dl>
          {s.vocabulary.signs.map(([sign, meaning]) => (
            <div key={sign}>
              <dt>
                <code>{sign}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      {needs.length > 0 && (
        <p className={styles.soft}>
          {s.vocabulary.needs}: {needs.join(', ')}
        </p>
      )}
      {rules.map(({ language, texts }) => (
        <details key={language} className={styles.rules} open={rules.length === 1}>
          <summary>
            {languageName(language, s)} ({texts.length.toLocaleString(s.locale)})
          </summary>
          <ul lang={language === 'any' ? undefined : language}>
            {texts.map((rule) => (
              <li key={rule}>
                <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
