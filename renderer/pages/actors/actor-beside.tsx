import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-profile.module.css';

/** How many are drawn: more could not be told apart. The list has all. */
const DRAWN = 12;

/** Who took part in the same incidents: a picture of the closest, and all of them as a list. */
export function ActorBeside({ profile }: { readonly profile: ActorProfileAnswer }) {
  const s = useStrings();
  const linkTo = useActorLink();
  if (profile.beside.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.beside}</h3>
      <Star profile={profile} />
      <ul className={styles.lines}>
        {profile.beside.map(({ key, name, incidents }) => (
          <li key={key}>
            <a href={linkTo(key)}>
              <bdi>{name}</bdi>
            </a>
            <small>{s.actors.together(incidents)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIZE = { width: 520, height: 300, rx: 165, ry: 108 } as const;

/** The actor in the middle; the more incidents they share, the thicker the line. */
function Star({ profile }: { readonly profile: ActorProfileAnswer }) {
  const drawn = profile.beside.slice(0, DRAWN);
  const most = Math.max(...drawn.map(({ incidents }) => incidents));
  const [cx, cy] = [SIZE.width / 2, SIZE.height / 2];
  const places = drawn.map((one, at) => {
    const angle = (2 * Math.PI * at) / drawn.length - Math.PI / 2;
    return { ...one, x: cx + SIZE.rx * Math.cos(angle), y: cy + SIZE.ry * Math.sin(angle) };
  });
  return (
    <svg className={styles.star} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      {places.map(({ key, x, y, incidents }) => (
        <line key={key} x1={cx} y1={cy} x2={x} y2={y} strokeWidth={1 + (4 * incidents) / most} />
      ))}
      {places.map(({ key, name, x, y }) => (
        <g key={key}>
          <circle cx={x} cy={y} r={6} />
          <text x={x} y={y + (y < cy - 1 ? -12 : 20)} textAnchor="middle">
            {shortened(name)}
          </text>
        </g>
      ))}
      <circle className={styles.middle} cx={cx} cy={cy} r={9} />
      <text x={cx} y={cy + 26} textAnchor="middle" className={styles.middleName}>
        {shortened(profile.name)}
      </text>
    </svg>
  );
}

const shortened = (name: string): string => (name.length > 22 ? `${name.slice(0, 21)}…` : name);
