import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { FirstItems } from '../../components/first-items.tsx';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ActorGraph } from './actor-graph.tsx';
import styles from './actor-profile.module.css';

type Part = { readonly profile: ActorProfileAnswer };

/** Who took part in the same incidents: a picture of the closest, and all of them as a list. */
export function ActorBeside({ profile }: Part) {
  const s = useStrings();
  const linkTo = useActorLink();
  if (profile.beside.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.beside}</h3>
      <ActorGraph profile={profile} />
      <ul className={styles.lines}>
        <FirstItems
          items={profile.beside}
          first={20}
          item={({ key, name, incidents }) => (
            <li key={key}>
              <a href={linkTo(key)}>
                <bdi>{name}</bdi>
              </a>
              <small>
                {s.actors.together(incidents)}
                <AlsoBeside profile={profile} actor={key} />
              </small>
            </li>
          )}
        />
      </ul>
    </section>
  );
}

/** With whom of the closest it took part as well. */
function AlsoBeside({ profile, actor }: Part & { readonly actor: string }) {
  const s = useStrings();
  const names = new Map(profile.beside.map(({ key, name }) => [key, name]));
  const others = profile.between
    .filter(({ pair }) => pair.includes(actor))
    .map(({ pair: [a, b], incidents }) => ({ key: a === actor ? b : a, incidents }));
  if (others.length === 0) return null;
  return (
    <>
      {' · '}
      {s.actors.alsoWith}{' '}
      {others.map(({ key, incidents }, place) => (
        <span key={key}>
          {place > 0 && ', '}
          <bdi>{names.get(key) ?? key}</bdi> ({incidents.toLocaleString(s.locale)})
        </span>
      ))}
    </>
  );
}
