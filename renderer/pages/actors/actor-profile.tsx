import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { formatAddress, timelineAddress } from '../../address/address.ts';
import { noLedgerFilter } from '../../address/ledger-filter.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { isMissing } from '../../components/failure-words.ts';
import { FirstItems } from '../../components/first-items.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useKnownAddress, useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { ActorBeside } from './actor-beside.tsx';
import { ActorNames } from './actor-names.tsx';
import styles from './actor-profile.module.css';
import { ActorRoles } from './actor-roles.tsx';
import { SameActors } from './same-actors.tsx';

/** Everything that the ledger has about one actor. */
export function ActorProfile({ actor }: { readonly actor: string }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('actors.profile', { key: actor, ...useKnownOn() });
  const [known] = useKnownAddress();
  if (isMissing(error)) {
    return <EmptyState title={known === null ? s.actors.notFound : s.known.notThen} />;
  }
  if (error && !value) return <Failure error={error} onRetry={retry} />;
  return value ? <Profile profile={value} /> : null;
}

function Profile({ profile }: { readonly profile: ActorProfileAnswer }) {
  const s = useStrings();
  const [known] = useKnownAddress();
  const timeline = {
    ...timelineAddress,
    known,
    filter: { ...noLedgerFilter, actors: [profile.key] },
  } as const;
  return (
    <article className={styles.profile}>
      <header className={styles.head}>
        <h2>
          <bdi>{profile.name}</bdi>
        </h2>
        <a href={formatAddress(timeline)}>{s.actors.onTimeline}</a>
      </header>
      {profile.record?.summary && (
        <p className={styles.summary} dir="auto">
          {profile.record.summary}
        </p>
      )}
      <ActorNames profile={profile} />
      <ActorRoles profile={profile} />
      <ActorClaims profile={profile} />
      <ActorStatements profile={profile} />
      <ActorMeasures profile={profile} />
      <ActorBeside profile={profile} />
      <OnlyNow>
        <SameActors profile={profile} />
      </OnlyNow>
    </article>
  );
}

/** As many of each list as leave room for those below it. */
const few = 20;

type Part = { readonly profile: ActorProfileAnswer };

/** What is said about it, with how it stands. */
function ActorClaims({ profile }: Part) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  if (profile.claims.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.claims(profile.claims.length)}</h3>
      <ul className={styles.lines}>
        <FirstItems
          items={profile.claims}
          first={few}
          item={({ id, incident, text, status, origins }) => (
            <li key={id}>
              <a href={toIncident(incident, profile.key)}>
                <bdi>{text}</bdi>
              </a>
              <small>
                {s.tokens.claimStatus[status]} · {s.actors.origins(origins.length)}
              </small>
            </li>
          )}
        />
      </ul>
    </section>
  );
}

/** What it says itself, the latest first, in its words where they were taken. */
function ActorStatements({ profile }: Part) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  const dayOf = ({ assertion }: ActorProfileAnswer['statements'][number]): string => assertion.said ?? '';
  const said = profile.statements.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.statements(said.length)}</h3>
      <ul className={styles.lines}>
        <FirstItems
          items={said}
          first={few}
          item={({ assertion: { id, stance, quote, said: day }, claim, incident }) => (
            <li key={id}>
              <span>
                {s.tokens.stance[stance]}:{' '}
                <a href={toIncident(incident, profile.key)}>
                  <bdi>{claim}</bdi>
                </a>
              </span>
              {quote && (
                <q>
                  <Untrusted text={quote.text} />
                </q>
              )}
              <small>{day ? formatEventDate(day, s.locale, s.common.aboutDate) : s.common.noDate}</small>
            </li>
          )}
        />
      </ul>
    </section>
  );
}

function ActorMeasures({ profile: { measures, against } }: Part) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  const step = ({ status, from }: Measure['life'][number]): string =>
    `${s.tokens.measureStatus[status]} ${formatEventDate(from, s.locale, s.common.aboutDate)}`;
  const lists = [
    { name: s.actors.measuresBy, list: measures },
    { name: s.actors.measuresAgainst, list: against },
  ].filter(({ list }) => list.length > 0);
  return lists.map(({ name, list }) => (
    <section key={name}>
      <h3>{name}</h3>
      <ul className={styles.lines}>
        <FirstItems
          items={list}
          first={few}
          item={({ id, title, life, incidents: [incident] }) => (
            <li key={id}>
              {incident === undefined ? (
                <bdi>{title}</bdi>
              ) : (
                <a href={toIncident(incident)}>
                  <bdi>{title}</bdi>
                </a>
              )}
              <small>{life.map(step).join(' · ')}</small>
            </li>
          )}
        />
      </ul>
    </section>
  ));
}
