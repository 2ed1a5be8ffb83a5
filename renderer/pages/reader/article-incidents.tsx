import { formatAddress } from '../../address/address.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Icon } from '../../components/icon.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './article-incidents.module.css';

/** The incidents under which the article is filed. */
export function ArticleIncidents({ id }: { readonly id: string }) {
  const s = useStrings();
  const { value } = useChannel('incidents.list', {});
  const filed = value?.items.filter(({ articles }) => articles.includes(id)) ?? [];
  if (filed.length === 0) return null;
  return (
    <nav className={styles.incidents} aria-label={s.reader.incidents}>
      {filed.map((incident) => (
        <a key={incident.id} href={formatAddress(incidentAddress(incident.id))}>
          <Icon name="timeline" /> <bdi>{incident.title}</bdi>
        </a>
      ))}
    </nav>
  );
}
