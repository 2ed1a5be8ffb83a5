import type { Incident } from '../../../shared/model/incident.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import type { IncidentAddress } from '../../address/incident-address.ts';
import { goTo } from '../../address/use-address.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-page.module.css';

/** What it is called, when it was, and who took part: a party narrows the claims to what it says and what is said of it. */
export function IncidentHead({
  incident,
  address,
}: {
  readonly incident: Incident;
  readonly address: IncidentAddress;
}) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { actors } = address.filter;
  const toggle = (key: string): void => {
    const others = actors.filter((each) => each !== key);
    const chosen = others.length < actors.length ? others : [...actors, key];
    goTo({ ...address, filter: { ...address.filter, actors: chosen } }, 'replace');
  };
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
          <li key={`${actor.name} ${role}`}>
            <button
              type="button"
              className={styles.party}
              title={s.incident.onlyClaimsOf(actor.name)}
              aria-pressed={actors.includes(actorKey(actor))}
              onClick={() => toggle(actorKey(actor))}
            >
              <bdi>{actor.name}</bdi> <small>{s.tokens.role[role]}</small>
            </button>
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
