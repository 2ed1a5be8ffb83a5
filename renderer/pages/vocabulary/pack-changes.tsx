import type { PreviewedArticle, PreviewedTerm } from '../../../shared/contract/own-packs.ts';
import { Chip } from '../../components/chip.tsx';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { evidenceWords } from '../inbox/evidence-words.ts';
import { FoundArticle } from './found-article.tsx';
import styles from './packs-view.module.css';

/** Each term with how often it would come and go; opened, with articles and their words. */
export function PackChanges({ terms }: { readonly terms: readonly PreviewedTerm[] }) {
  return (
    <ul className={styles.changes}>
      {terms.map((term) => (
        <li key={`${term.kind} ${term.id}`}>
          <details>
            <TermLine term={term} />
            <TermArticles term={term} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function TermLine({ term }: { readonly term: PreviewedTerm }) {
  const s = useStrings();
  const { kind, label, added, removed } = term;
  const count = (sign: string, value: number): string => `${sign}${value.toLocaleString(s.locale)}`;
  return (
    <summary>
      <Chip kind={kind} label={label} />
      <span className={styles.counts}>
        {added > 0 && (
          <span title={s.packs.gains} data-sort="gain">
            {count('+', added)}
          </span>
        )}
        {removed > 0 && (
          <span title={s.packs.losses} data-sort="loss">
            {count('−', removed)}
          </span>
        )}
      </span>
    </summary>
  );
}

function TermArticles({ term }: { readonly term: PreviewedTerm }) {
  const s = useStrings();
  return (
    <>
      <Articles title={s.packs.gains} articles={term.gains} all={term.added} />
      <Articles title={s.packs.losses} articles={term.losses} all={term.removed} />
    </>
  );
}

function Articles(props: {
  readonly title: string;
  readonly articles: readonly PreviewedArticle[];
  readonly all: number;
}) {
  const s = useStrings();
  const { title, articles, all } = props;
  if (articles.length === 0) return null;
  return (
    <section className={styles.articles}>
      <h4>{title}</h4>
      <ul>
        {articles.map((article) => (
          <FoundArticle key={article.id} article={article}>
            <p>
              {article.published !== null && `${formatDay(article.published, Date.now(), s.locale)} · `}
              <Untrusted text={evidenceWords(article.evidence, s.inbox.fields)} />
            </p>
          </FoundArticle>
        ))}
      </ul>
      {all > articles.length && <p className={styles.soft}>{s.packs.first(articles.length)}</p>}
    </section>
  );
}
