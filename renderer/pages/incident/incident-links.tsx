import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';

/** Other incidents that it belongs with, and where other registers have it; nothing where there is neither. */
export function IncidentLinks({ incident }: { readonly incident: Incident }) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  const all = useChannel('incidents.list', useKnownOn()).value?.items ?? [];
  if (incident.related.length + incident.externalIds.length === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.related}</h2>
      </div>
      <ul>
        {incident.related.map(({ incident: id, relation }) => (
          <li key={`${relation} ${id}`} className={styles.line}>
            <small>{s.tokens.relation[relation]}</small>
            <a href={toIncident(id)}>
              <bdi>{all.find((one) => one.id === id)?.title ?? id}</bdi>
            </a>
          </li>
        ))}
        {incident.externalIds.map(({ namespace, id }) => (
          <li key={`${namespace} ${id}`} className={styles.line}>
            <small>{s.tokens.idNamespace[namespace]}</small>
            <bdi>{id}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
