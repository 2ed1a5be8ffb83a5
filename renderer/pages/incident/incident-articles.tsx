import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { ArticleLink } from './article-link.tsx';
import styles from './incident-page.module.css';

export function IncidentArticles({ incident }: { readonly incident: Incident }) {
  const s = useStrings();
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.articles}</h2>
      </div>
      {incident.articles.length === 0 && <p className={styles.none}>{s.incident.noArticles}</p>}
      <ul>
        {incident.articles.map((id) => (
          <li key={id} className={styles.line}>
            <ArticleLink id={id} />
            <Carriers id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Carriers({ id }: { readonly id: string }) {
  const s = useStrings();
  const { value } = useChannel('articles.get', { id });
  if (!value) return null;
  const { sources, published, firstSeen } = value.row;
  return (
    <small>
      <Untrusted text={sources.map(({ title }) => title).join(', ')} /> ·{' '}
      {formatMoment(published ?? firstSeen, Date.now(), s.locale)}
    </small>
  );
}
