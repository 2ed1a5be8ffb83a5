import type { Incident } from '../../../shared/model/incident.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-page.module.css';

export function IncidentHead({ incident }: { readonly incident: Incident }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (
    <header className={styles.head}>
      <p className={styles.facts}>
        <strong>{s.tokens.kind[incident.kind]}</strong>
        {incident.handlingMark && (
          <span className={styles.mark} data-mark={incident.handlingMark}>
            TLP:{incident.handlingMark.toUpperCase()}
          </span>
        )}
        {incident.sensitivity.map((one) => (
          <span key={one}>{s.tokens.sensitivity[one]}</span>
        ))}
        <span>
          {incident.happened
            ? formatEventDate(incident.happened, s.locale, s.common.aboutDate)
            : s.common.noDate}
          {incident.happenedBasis &&
            ` (${s.incident.dateBasis.toLowerCase()}: ${s.tokens.dateBasis[incident.happenedBasis]})`}
        </span>
      </p>
      <h1>
        <bdi>{incident.title}</bdi>
      </h1>
      <ul className={styles.parties} aria-label={s.incident.parties}>
        {incident.parties.map(({ actor, role }) => (
          <li key={`${actor.name} ${role}`} className={styles.party}>
            <bdi>{actor.name}</bdi> <small>{s.tokens.role[role]}</small>
          </li>
        ))}
        {incident.themes.map((id) => (
          <li key={id}>
            <Chip kind="theme" label={vocabulary.label('theme', id)} />
          </li>
        ))}
      </ul>
      {incident.summary && <p className={styles.summary}>{incident.summary}</p>}
    </header>
  );
}
