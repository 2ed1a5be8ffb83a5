import type { IncidentReason } from '../../../shared/model/duplicates.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-page.module.css';

/** Incidents that may be the same one, with why; what a person called not the same is never asked again. */
export function SameIncidents({
  incident,
  onMerge,
}: {
  readonly incident: Incident;
  readonly onMerge: (from: string) => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const toIncident = useIncidentLink();
  const pairs = useChannel('incidents.duplicates', { of: incident.id, limit: 5 }).value?.pairs ?? [];
  if (pairs.length === 0) return null;
  const apart = (other: string): void => {
    const fields = { between: 'incident' as const, pair: [incident.id, other] };
    void change('distinctions.create', { fields }, s.toast.notTheSame);
  };
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{s.incident.maybeSame}</h2>
      </div>
      <ul>
        {pairs.map(({ pair, reasons }) => {
          const other = pair.find(({ id }) => id !== incident.id);
          if (!other) return null;
          return (
            <li key={other.id} className={styles.line}>
              <a href={toIncident(other.id)}>
                <bdi>{other.title}</bdi>
              </a>
              <small>{reasons.map((reason) => reasonWords(reason, s)).join(' · ')}</small>
              <span className={styles.lineActions}>
                <Button look="link" label={s.incident.mergeHere} onClick={() => onMerge(other.id)} />
                <Button look="link" label={s.incident.notTheSame} onClick={() => apart(other.id)} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function reasonWords(reason: IncidentReason, s: Strings): string {
  switch (reason.kind) {
    case 'external-id':
      return reason.ids.join(', ');
    case 'articles':
      return s.incident.sameArticles(reason.count);
    case 'title':
      return s.incident.sameTitle;
    case 'parties-and-themes':
      return s.incident.sameParties(reason.parties, reason.days);
  }
}
