import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { mostDrawn } from '../../../shared/ledger/closest-actors.ts';
import { fitted } from '../../../shared/timeline/fitted.ts';
import { isolated } from '../../../shared/timeline/isolated.ts';
import { letterWidth } from '../../../shared/timeline/pen.ts';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import styles from './actor-profile.module.css';

const size = { width: 690, height: 380, rx: 170, ry: 140 } as const;
const middle = { x: size.width / 2, y: size.height / 2 };
const lettering = 13;
const room = 22 * letterWidth(lettering);

type Placed = { readonly key: string; readonly name: string; readonly x: number; readonly y: number };

/**
 * The actor in the middle, the closest around it, and who of them took part in the same incidents: the more they share, the
 * thicker the line. The list beneath says the same, so that it is a picture alone.
 */
export function ActorGraph({ profile }: { readonly profile: ActorProfileAnswer }) {
  const linkTo = useActorLink();
  const drawn = profile.beside.slice(0, mostDrawn);
  const places = drawn.map((one, at) => ({ ...one, ...around(at, drawn.length) }));
  const at = new Map(places.map((place) => [place.key, place]));
  const most = Math.max(...[...drawn, ...profile.between].map(({ incidents }) => incidents));
  const thick = (incidents: number): number => 0.5 + (3 * incidents) / most;
  return (
    <svg className={styles.graph} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {profile.between.map(({ pair: [a, b], incidents }) => (
        <Line key={`${a} ${b}`} from={at.get(a)} to={at.get(b)} width={thick(incidents)} isBetween />
      ))}
      {places.map((place) => (
        <Line key={place.key} from={middle} to={place} width={thick(place.incidents)} />
      ))}
      {places.map((place) => (
        <a key={place.key} href={linkTo(place.key)} tabIndex={-1}>
          <title>{place.name}</title>
          <circle cx={place.x} cy={place.y} r={6} />
          <Name place={place} />
        </a>
      ))}
      <circle className={styles.middle} cx={middle.x} cy={middle.y} r={9} />
      <text x={middle.x} y={middle.y + 26} textAnchor="middle" className={styles.middleName}>
        {fitted(isolated(profile.name), room, lettering)}
      </text>
    </svg>
  );
}

function around(at: number, of: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  return { x: middle.x + size.rx * Math.cos(angle), y: middle.y + size.ry * Math.sin(angle) };
}

type Point = { readonly x: number; readonly y: number };

function Line(props: {
  readonly from: Point | undefined;
  readonly to: Point | undefined;
  readonly width: number;
  readonly isBetween?: boolean;
}) {
  const { from, to, width, isBetween = false } = props;
  if (!from || !to) return null;
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={width}
      data-between={isBetween || undefined}
    />
  );
}

/** Beside its dot, outwards, so that no line of the picture runs through it. */
function Name({ place: { name, x, y } }: { readonly place: Placed }) {
  const isAside = Math.abs(x - middle.x) > size.rx / 3;
  const isLeft = x < middle.x;
  const anchor = !isAside ? 'middle' : isLeft ? 'end' : 'start';
  const [dx, dy] = isAside ? [isLeft ? -11 : 11, 4] : [0, y < middle.y ? -12 : 22];
  const beside = isAside ? (isLeft ? x : size.width - x) - 14 : room;
  return (
    <text x={x + dx} y={y + dy} textAnchor={anchor}>
      {fitted(isolated(name), beside, lettering)}
    </text>
  );
}
