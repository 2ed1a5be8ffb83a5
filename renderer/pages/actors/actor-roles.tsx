import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { FirstItems } from '../../components/first-items.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-profile.module.css';

type Part = { readonly profile: ActorProfileAnswer };

/** As what it took part in what, over time: a row a role, a dot an incident; and the same as a list. */
export function ActorRoles({ profile }: Part) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  if (profile.incidents.length === 0) return null;
  const byId = new Map(profile.incidents.map((one) => [one.id, one]));
  const rolesOf = (id: string): string =>
    profile.roles
      .filter(({ incidents }) => incidents.includes(id))
      .map(({ role }) => s.tokens.role[role])
      .join(', ');
  const inTime = profile.incidents.toSorted((a, b) => ((a.happened ?? '') < (b.happened ?? '') ? 1 : -1));
  return (
    <section>
      <h3>{s.actors.roles}</h3>
      <RolesOverTime profile={profile} dateOf={(id) => byId.get(id)?.happened ?? null} />
      <ul className={styles.lines}>
        <FirstItems
          items={inTime}
          first={20}
          item={({ id, title, happened }) => (
            <li key={id}>
              <a href={toIncident(id)}>
                <bdi>{title}</bdi>
              </a>
              <small>
                {rolesOf(id)} ·{' '}
                {happened ? formatEventDate(happened, s.locale, s.common.aboutDate) : s.common.noDate}
              </small>
            </li>
          )}
        />
      </ul>
    </section>
  );
}

/** Drawn only where there is time to be seen: two dates or more. The list says the same. */
function RolesOverTime({ profile, dateOf }: Part & { readonly dateOf: (incident: string) => string | null }) {
  const s = useStrings();
  const timeOf = (id: string): number | null => {
    const start = edtfSpan(dateOf(id) ?? '')?.start;
    return start ? Date.parse(start) : null;
  };
  const times = profile.incidents.flatMap(({ id }) => timeOf(id) ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (times.length < 2 || first === last) return null;
  return (
    <div className={styles.lanes} aria-hidden="true">
      {profile.roles.map(({ role, incidents }) => (
        <div key={role} className={styles.lane}>
          <span>{s.tokens.role[role]}</span>
          <span className={styles.track}>
            {incidents.map((id) => {
              const time = timeOf(id);
              if (time === null) return null;
              const left = `${(100 * (time - first)) / (last - first)}%`;
              return <i key={id} data-role={role} style={{ insetInlineStart: left }} />;
            })}
          </span>
        </div>
      ))}
      <div className={styles.lane}>
        <span />
        <span className={styles.years}>
          <span>{new Date(first).getUTCFullYear()}</span>
          <span>{new Date(last).getUTCFullYear()}</span>
        </span>
      </div>
    </div>
  );
}
