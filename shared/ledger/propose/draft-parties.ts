import { groupBy } from '../../model/group-by.ts';
import { type Role, roles } from '../../model/incident.ts';
import type { ProposedParty } from '../../model/proposal.ts';
import type { ActorKind } from '../../vocabulary/vocabulary.ts';
import { isOneOf } from './named-actors.ts';
import type { Named } from './read-article.ts';
import type { RoleVote } from './weigh-roles.ts';

/** What is said of one part in passing once makes nobody a party. */
const LEAST = 1;
const EVIDENCE = 4;
/** What an accuser is besides: who accuses is mostly the one to whom it was done, and answers it with measures. */
const shareOfAccuser: ReadonlySet<Role> = new Set<Role>([
  'target',
  'affected',
  'responder',
  'researcher',
  'witness',
]);
/** Whose products have flaws and are abused. */
const makers: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'lab',
  'big-tech',
  'platform',
  'cloud',
  'open-source-project',
  'company',
]);

type Ballot = { readonly actor: Named; readonly byRole: ReadonlyMap<Role, readonly RoleVote[]> };
type Elected = { readonly party: ProposedParty; readonly weight: number };

const sum = (votes: readonly RoleVote[]): number => votes.reduce((total, { weight }) => total + weight, 0);

function ballots(votes: readonly RoleVote[]): readonly Ballot[] {
  return [...groupBy(votes, ({ actor }) => actor.id).values()].flatMap((own) => {
    const actor = own[0]?.actor;
    return actor ? [{ actor, byRole: groupBy(own, ({ role }) => role) }] : [];
  });
}

function winner({ byRole }: Ballot): Role | null {
  const sums = [...byRole].map(([role, votes]) => [role, sum(votes)] as const).sort((a, b) => b[1] - a[1]);
  const [best] = sums;
  if (!best || best[1] < LEAST) return null;
  const accuser = sums.find(([role]) => role === 'accuser');
  if (accuser && shareOfAccuser.has(best[0]) && accuser[1] >= best[1] / 2) return 'accuser';
  return best[0];
}

/** "Mistral says that an intruder copied its weights": who only tells what was done to him, by nobody named, accuses nobody. */
function isVictim({ actor, byRole }: Ballot): boolean {
  const accusing = byRole.get('accuser') ?? [];
  return makers.has(actor.kind) && !accusing.some(({ isOpen }) => isOpen);
}

const partyKey = (actor: string, role: Role): string => `party:${actor}:${role}`;

function elected({ actor, byRole }: Ballot, role: Role): Elected {
  const own = (byRole.get(role) ?? [...byRole.values()].flat()).toSorted((a, b) => b.weight - a.weight);
  const evidence = own.slice(0, EVIDENCE).map((vote) => vote.evidence);
  const { id, name } = actor;
  return { weight: sum(own), party: { key: partyKey(id, role), actor: { id, name }, role, evidence } };
}

const byRoleThenWeight = (a: Elected, b: Elected): number =>
  roles.indexOf(a.party.role) - roles.indexOf(b.party.role) || b.weight - a.weight;

/**
 * One part for each actor: the one that the articles give it most plainly. Where somebody found a flaw and nobody is
 * accused, the maker that the beginning names is the one whom it affects; where nobody plays any other part, the one in
 * the title.
 */
export function draftParties(
  votes: readonly RoleVote[],
  central: readonly Named[] = [],
  titled: readonly Named[] = [],
): readonly ProposedParty[] {
  const all = ballots(votes);
  const won = all.flatMap((ballot) => {
    const role = winner(ballot);
    return role ? [{ ballot, role }] : [];
  });
  const isAimed = won.some(({ role }) => role === 'accused');
  const parties = won.map(({ ballot, role }) =>
    elected(ballot, !isAimed && role === 'accuser' && isVictim(ballot) ? 'affected' : role),
  );
  const has = (role: Role): boolean => parties.some(({ party }) => party.role === role);
  const isFound = has('researcher') && !has('accused') && !has('accuser');
  const meant = won.length === 0 ? titled : isFound ? central : [];
  const left = all.filter(
    ({ actor }) =>
      makers.has(actor.kind) &&
      isOneOf(actor.id, meant) &&
      !parties.some(({ party }) => party.actor.id === actor.id),
  );
  const affected = left.map((ballot) => elected(ballot, 'affected'));
  return [...parties, ...affected].sort(byRoleThenWeight).map(({ party }) => party);
}
