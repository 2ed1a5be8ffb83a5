import type { Role } from '../../model/incident.ts';
import { filedBy } from './filed-by.ts';
import type { ProposedParty } from './proposal.ts';
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

type Ballot = { readonly actor: Named; readonly byRole: ReadonlyMap<Role, readonly RoleVote[]> };

const sum = (votes: readonly RoleVote[]): number => votes.reduce((total, { weight }) => total + weight, 0);

function ballots(votes: readonly RoleVote[]): readonly Ballot[] {
  return [...filedBy(votes, ({ actor }) => actor.id).values()].flatMap((own) => {
    const actor = own[0]?.actor;
    return actor ? [{ actor, byRole: filedBy(own, ({ role }) => role) }] : [];
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

export const partyKey = (actor: string, role: Role): string => `party:${actor}:${role}`;

/** One part for each actor: the one that the articles give it most plainly. */
export function draftParties(votes: readonly RoleVote[]): readonly ProposedParty[] {
  const parties = ballots(votes).flatMap((ballot) => {
    const role = winner(ballot);
    if (!role) return [];
    const own = (ballot.byRole.get(role) ?? []).toSorted((a, b) => b.weight - a.weight);
    const evidence = own.slice(0, EVIDENCE).map((vote) => vote.evidence);
    const { id, name } = ballot.actor;
    return [{ weight: sum(own), party: { key: partyKey(id, role), actor: { id, name }, role, evidence } }];
  });
  return parties.sort((a, b) => b.weight - a.weight).map(({ party }) => party);
}
