import type { Assertion } from '../model/assertion.ts';
import type { Claim, ClaimStatus } from '../model/claim.ts';
import type { Incident, Role } from '../model/incident.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import type { StatusReason } from '../model/status-reason.ts';

export type Suggestion = { readonly status: ClaimStatus; readonly reasons: StatusReason[] };

export type ClaimFacts = {
  readonly claim: Pick<Claim, 'about' | 'type'>;
  /** Those of the claim, of the time that is looked at. */
  readonly assertions: readonly Assertion[];
  readonly parties: Incident['parties'];
  /** A claim of that time takes its place. */
  readonly isSuperseded: boolean;
};

/**
 * The status that follows from who says what on which basis. The ladder of wording of the AI Incident Database's Editor's Guide:
 * what a party says stays alleged, a settlement included, until a court or an authority has found it or the accused admits it;
 * a party's word about itself is a claim and no confirmation. A denial makes everything disputed but what a court has found.
 */
export function suggestStatus(facts: ClaimFacts): Suggestion {
  if (facts.isSuperseded) return { status: 'superseded', reasons: ['superseded'] };
  const standing = standingOf(facts);
  const counter = counterOf(facts);
  if (standing.status === 'unverified') return counter?.status === 'refuted' ? counter : standing;
  if (!counter) return standing;
  if (standing.reasons.includes('found-by-a-court')) return standing;
  const isOpen = counter.status === 'refuted' && standing.status === 'established';
  const status = counter.status === 'disputed' || isOpen ? 'disputed' : counter.status;
  return { status, reasons: [...standing.reasons, ...counter.reasons] };
}

/** Speakers of these roles have something to win or to lose. */
const interested: ReadonlySet<Role> = new Set([
  'accuser',
  'accused',
  'target',
  'affected',
  'intermediary',
  'responder',
]);

const isSaying = ({ stance }: Assertion): boolean =>
  stance === 'asserts' || stance === 'repeats' || stance === 'corroborates' || stance === 'corrects';

function hasRole(actor: NamedActor, wanted: (role: Role) => boolean, parties: Incident['parties']): boolean {
  const identity = actorIdentity(actor);
  return parties.some((party) => wanted(party.role) && actorIdentity(party.actor) === identity);
}

type Rung = {
  readonly status: ClaimStatus;
  readonly reason: StatusReason;
  readonly holds: (assertion: Assertion, facts: ClaimFacts) => boolean;
};

const isAboutItself = ({ speaker }: Assertion, { claim }: ClaimFacts): boolean =>
  claim.about.some((each) => actorIdentity(each) === actorIdentity(speaker));

const isParty = ({ speaker }: Assertion, { parties }: ClaimFacts): boolean =>
  hasRole(speaker, (role) => interested.has(role), parties);

/** The highest first: the first rung that an assertion reaches is the claim's. */
const ladder: readonly Rung[] = [
  {
    status: 'established',
    reason: 'found-by-a-court',
    holds: (each, facts) => each.basis === 'court' && !isParty(each, facts),
  },
  {
    status: 'established',
    reason: 'found-officially',
    holds: (each, facts) => each.basis === 'official-finding' && !isAboutItself(each, facts),
  },
  {
    status: 'established',
    reason: 'admitted',
    holds: (each, facts) =>
      isAboutItself(each, facts) && hasRole(each.speaker, (role) => role === 'accused', facts.parties),
  },
  {
    status: 'assessed',
    reason: 'independent-analysis',
    holds: (each, facts) =>
      (each.basis === 'independent-analysis' || each.basis === 'own-telemetry') &&
      !isParty(each, facts) &&
      !isAboutItself(each, facts),
  },
  {
    status: 'alleged',
    reason: 'said-by-a-party',
    holds: (each, facts) => isParty(each, facts) && !isAboutItself(each, facts),
  },
  { status: 'alleged', reason: 'said-of-itself', holds: isAboutItself },
  { status: 'reported', reason: 'told-by-others', holds: () => true },
];

/** What those say who say it, without those who took it back. */
function standingOf(facts: ClaimFacts): Suggestion {
  const retracted = new Set(
    facts.assertions
      .filter(({ stance }) => stance === 'retracts')
      .map(({ speaker }) => actorIdentity(speaker)),
  );
  const saying = facts.assertions.filter(isSaying);
  const standing = saying.filter(({ speaker }) => !retracted.has(actorIdentity(speaker)));
  if (saying.length > 0 && standing.length === 0) return { status: 'retracted', reasons: ['retracted'] };
  for (const { status, reason, holds } of ladder) {
    if (standing.some((each) => holds(each, facts))) return { status, reasons: [reason] };
  }
  return { status: 'unverified', reasons: ['nobody-says-it'] };
}

/** Who only calls it wrong disputes it; who shows that it is, by finding or analysis of their own, refutes it. */
function counterOf(facts: ClaimFacts): Suggestion | null {
  const { assertions } = facts;
  const refuting = assertions.filter(({ stance }) => stance === 'refutes');
  if (refuting.some((each) => !isParty(each, facts))) return { status: 'refuted', reasons: ['refuted'] };
  const isDenied = refuting.length > 0 || assertions.some(({ stance }) => stance === 'denies');
  return isDenied ? { status: 'disputed', reasons: ['denied'] } : null;
}
