import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import type { IncidentAddress } from '../../address/incident-address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-page.module.css';

/** As many as leave the claims in sight. */
const fewParties = 20;

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
  const [isWhole, setWhole] = useState(false);
  // One by which the claims are narrowed is always there to be let go.
  const parties = incident.parties.filter(
    ({ actor }, place) => isWhole || place < fewParties || actors.includes(actorKey(actor)),
  );
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
        {parties.map(({ actor, role }) => (
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
        {parties.length < incident.parties.length && (
          <li>
            <Button
              look="link"
              label={s.common.more(incident.parties.length)}
              onClick={() => setWhole(true)}
            />
          </li>
        )}
        {incident.themes.map((id) => (
          <li key={id}>
            <Chip kind="theme" label={vocabulary.label('theme', id)} />
          </li>
        ))}
      </ul>
      {incident.summary && (
        <p className={styles.summary} dir="auto">
          {incident.summary}
        </p>
      )}
    </header>
  );
}
