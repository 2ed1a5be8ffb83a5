import { edtfSpan } from '../../model/edtf-date.ts';
import type { Proposal } from '../../model/proposal.ts';

/** So many of the fewer parties must be the same. */
const HALF = 0.5;
/** Of those that share an accused and a matter, the latest are looked at. */
const MOST_COMPARED = 50;

/** What tells one event from another. */
type Traits = {
  readonly proposal: Proposal;
  readonly accused: ReadonlySet<string>;
  readonly accusers: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly start: string | null;
  readonly end: string | null;
};

function traitsOf(proposal: Proposal): Traits {
  const idsIn = (...roles: readonly Proposal['parties'][number]['role'][]): ReadonlySet<string> =>
    new Set(
      proposal.parties.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor.id ?? actor.name),
    );
  const span = proposal.date === null ? null : edtfSpan(proposal.date);
  return {
    proposal,
    accused: idsIn('accused'),
    accusers: idsIn('accuser', 'authority'),
    numbers: new Set(
      proposal.claims.flatMap(({ quantity }) => (quantity ? [`${quantity.value} ${quantity.unit}`] : [])),
    ),
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return both / (Math.min(a.size, b.size) || 1);
}

function overlap(a: Traits, b: Traits): boolean {
  return Boolean(a.start && a.end && b.start && b.end && a.start <= b.end && b.start <= a.end);
}

/** Same accused, same accuser or authority, same matter, and a number or the time in common. */
function isSame(a: Traits, b: Traits): boolean {
  if (share(a.accused, b.accused) < HALF || share(a.accusers, b.accusers) < HALF) return false;
  return share(a.numbers, b.numbers) > 0 || overlap(a, b);
}

const byTime = (a: Traits, b: Traits): number => {
  const [x, y] = [a.start ?? '9999', b.start ?? '9999'];
  return x === y ? 0 : x < y ? -1 : 1;
};

/**
 * Each event once: a look back tells an old event again, mostly with less in it. The earliest proposal stands for the
 * event and takes in the articles of all that tell it again.
 */
export function withoutRetellings(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Traits[] = [];
  const byMatter = new Map<string, number[]>();
  for (const traits of proposals.map(traitsOf).sort(byTime)) {
    const { proposal, accused } = traits;
    const keys = [...accused].map((id) => `${id} ${proposal.themes[0] ?? ''}`);
    const places = keys.flatMap((key) => (byMatter.get(key) ?? []).slice(-MOST_COMPARED));
    const place = places.find((at) => kept[at] !== undefined && isSame(kept[at], traits));
    const known = place === undefined ? undefined : kept[place];
    if (place !== undefined && known) {
      const articles = [...known.proposal.articles, ...proposal.articles];
      kept[place] = { ...known, proposal: { ...known.proposal, articles } };
      continue;
    }
    for (const key of keys) byMatter.set(key, [...(byMatter.get(key) ?? []), kept.length]);
    kept.push(traits);
  }
  return kept.map(({ proposal }) => proposal);
}
