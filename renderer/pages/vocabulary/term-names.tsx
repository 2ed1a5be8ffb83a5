import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { languageName } from './language-name.ts';
import styles from './term-details.module.css';

/** What it is called: its label by language, and every name by what kind of name it is. */
export function TermNames({ term }: { readonly term: ExplainedTerm }) {
  const s = useStrings();
  const labels = Object.entries({ en: term.label, ...term.labels }).filter(
    ([language]) => language !== s.locale,
  );
  if (labels.length + term.names.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.names}</h3>
      <dl className={styles.facts}>
        {labels.map(([language, label]) => (
          <Names key={language} title={languageName(language, s)} names={[label]} language={language} />
        ))}
        {term.names.map(({ sort, language, texts }) => (
          <Names
            key={`${sort} ${language}`}
            title={
              language === null
                ? s.vocabulary.nameSorts[sort]
                : `${s.vocabulary.nameSorts[sort]}: ${languageName(language, s)}`
            }
            names={texts}
            language={language}
          />
        ))}
      </dl>
    </section>
  );
}

function Names(props: {
  readonly title: string;
  readonly names: readonly string[];
  readonly language: string | null;
}) {
  const { title, names, language } = props;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={styles.names} lang={language === null || language === 'any' ? undefined : language}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
