import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleLink } from './article-link.tsx';
import { Carriers } from './carriers.tsx';
import styles from './incident-page.module.css';

/** As many are listed unasked: one statement can have dozens. */
const few = 5;

export function IncidentArticles({ incident }: { readonly incident: Incident }) {
  const s = useStrings();
  const [isWhole, setWhole] = useState(false);
  const { articles } = incident;
  const shown = isWhole || articles.length <= few + 1 ? articles : articles.slice(0, few);
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.articleCount(articles.length)}</h2>
      </div>
      {articles.length === 0 && <p className={styles.none}>{s.incident.noArticles}</p>}
      <ul>
        {shown.map((id) => (
          <li key={id} className={styles.line}>
            <ArticleLink id={id} />
            <Carriers id={id} />
          </li>
        ))}
      </ul>
      {shown.length < articles.length && (
        <Button look="link" label={s.common.more(articles.length)} onClick={() => setWhole(true)} />
      )}
    </section>
  );
}
