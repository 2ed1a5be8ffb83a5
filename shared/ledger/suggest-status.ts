import type { Assertion } from '../model/assertion.ts';
import type { Claim, ClaimStatus } from '../model/claim.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { Incident, Role } from '../model/incident.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import type { StatusReason } from '../model/status-reason.ts';
import { isSecondHand } from './claim-origins.ts';
import type { ClaimSides } from './claim-sides.ts';
import { sideOf } from './side-of.ts';

export type Suggestion = { readonly status: ClaimStatus; readonly reasons: StatusReason[] };

/** Assertions that go back to one origin. */
type Statement = ClaimSides['statements'][number];

/** Of assertions of other claims, those are among the others that answer one of this claim. */
export type ClaimFacts = ClaimSides & {
  readonly claim: Pick<Claim, 'about' | 'type'>;
  readonly parties: Incident['parties'];
  /** Another claim takes its place. */
  readonly isSuperseded: boolean;
};

/**
 * The status that follows from who says what on which basis; docs/ledger.md has the rules in words. The ladder is that of the AI
 * Incident Database's Editor's Guide: what a party says stays alleged, a settlement included, until a court or an authority
 * has found it or the accused admits it. A denial disputes the statement that it answers, and others stand untouched; one by
 * those whom the claim is about, or one that answers nothing, disputes all but what a court has found.
 */
export function suggestStatus(facts: ClaimFacts): Suggestion {
  if (facts.isSuperseded) return { status: 'superseded', reasons: ['superseded'] };
  const standing = facts.statements.flatMap((each) => whatStands(each, facts));
  if (facts.statements.length > 0 && standing.length === 0) return takenBack(facts);
  const said = highestRung(standing, facts);
  const counters = facts.others.filter((each) => sideOf(each) === 'against' && !isGivenUp(each, facts));
  if (counters.length === 0 || said.reasons.includes('found-by-a-court')) return said;
  const untouched = standing.filter((each) => !counters.some((counter) => answers(counter, each, facts)));
  if (untouched.length === 0) return counteredStatus(said, counters, facts);
  const { status, reasons } = highestRung(untouched, facts);
  return { status, reasons: [...reasons, 'denied-in-part'] };
}

/** Nobody says it any more: its speakers gave other words in its place, or took it back. */
function takenBack({ others, statements }: ClaimFacts): Suggestion {
  const isRetracted = [...others, ...statements.flat()].some((each) => sideOf(each) === 'back');
  return isRetracted
    ? { status: 'retracted', reasons: ['retracted'] }
    : { status: 'superseded', reasons: ['corrected'] };
}

/** What is left of a statement: who only passes on what was taken back goes with those who took it back. */
function whatStands(statement: Statement, facts: ClaimFacts): Statement[] {
  const standing = statement.filter((each) => !isTakenBack(each, facts));
  const hadSource = statement.some((each) => !isSecondHand(each));
  const isLeft = standing.some((each) => !hadSource || !isSecondHand(each));
  return isLeft ? [standing] : [];
}

/** Retracted by its own speaker, who has not said it again since, or answered by a correction of theirs. */
const isTakenBack = (said: Assertion, { others }: ClaimFacts): boolean =>
  others.some(
    (each) =>
      isSameSpeaker(each, said) &&
      ((sideOf(each) === 'back' && !isLater(said, each)) ||
        (each.stance === 'corrects' && each.answers === said.id)),
  );

/** Whether it was said later, as far as both dates are precise enough to tell. */
function isLater(one: Assertion, other: Assertion): boolean {
  const start = one.said === null ? null : edtfSpan(one.said)?.start;
  const end = other.said === null ? null : edtfSpan(other.said)?.end;
  return start != null && end != null && start > end;
}

const isSameSpeaker = (one: Assertion, other: Assertion): boolean =>
  actorIdentity(one.speaker) === actorIdentity(other.speaker);

/** Who denies a claim and later says it denies it no more. */
const isGivenUp = (counter: Assertion, { statements }: ClaimFacts): boolean =>
  statements.some((each) => each.some((said) => isSameSpeaker(said, counter) && isLater(said, counter)));

/** Whether a denial or refutation touches a statement. */
function answers(counter: Assertion, statement: Statement, facts: ClaimFacts): boolean {
  const { answers: answered } = counter;
  const isOfClaim = facts.statements.some((each) => each.some(({ id }) => id === answered));
  if (!isOfClaim || isAboutItself(counter, facts)) return true;
  return statement.some(({ id }) => id === answered);
}

/** Who only calls it wrong disputes it; who shows that it is, and is no party, refutes what no authority has found. */
function counteredStatus(said: Suggestion, counters: readonly Assertion[], facts: ClaimFacts): Suggestion {
  const isRefuted = counters.some((each) => each.stance === 'refutes' && !isParty(each, facts));
  const reasons: StatusReason[] = [...said.reasons, isRefuted ? 'refuted' : 'denied'];
  if (isRefuted && said.status !== 'established') return { status: 'refuted', reasons };
  return { status: said.status === 'unverified' ? 'unverified' : 'disputed', reasons };
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

function hasRole(actor: NamedActor, wanted: (role: Role) => boolean, parties: Incident['parties']): boolean {
  const identity = actorIdentity(actor);
  return parties.some((party) => wanted(party.role) && actorIdentity(party.actor) === identity);
}

const isAboutItself = ({ speaker }: Assertion, { claim }: ClaimFacts): boolean =>
  claim.about.some((each) => actorIdentity(each) === actorIdentity(speaker));

const isParty = ({ speaker }: Assertion, { parties }: ClaimFacts): boolean =>
  hasRole(speaker, (role) => interested.has(role), parties);

/** The accused says of itself what others say of it. What it says in reply, or alone, is its own claim. */
const isAdmission = (said: Assertion, facts: ClaimFacts): boolean =>
  isAboutItself(said, facts) &&
  facts.claim.type !== 'response' &&
  hasRole(said.speaker, (role) => role === 'accused', facts.parties) &&
  (said.stance === 'corroborates' || facts.statements.some((each) => !each.includes(said)));

type Rung = {
  readonly status: ClaimStatus;
  readonly reason: StatusReason;
  readonly holds: (assertion: Assertion, facts: ClaimFacts) => boolean;
};

/** Who repeats a finding has not found it. */
const hasBasis = ({ stance, basis }: Assertion, ...wanted: readonly Assertion['basis'][]): boolean =>
  stance !== 'repeats' && wanted.includes(basis);

/** The highest first: the first rung that an assertion reaches is the claim's. */
const ladder: readonly Rung[] = [
  {
    status: 'established',
    reason: 'found-by-a-court',
    holds: (each, facts) => hasBasis(each, 'court') && !isParty(each, facts),
  },
  {
    status: 'established',
    reason: 'found-officially',
    holds: (each, facts) => hasBasis(each, 'official-finding') && !isAboutItself(each, facts),
  },
  { status: 'established', reason: 'admitted', holds: isAdmission },
  {
    status: 'assessed',
    reason: 'independent-analysis',
    holds: (each, facts) =>
      hasBasis(each, 'independent-analysis', 'own-telemetry') &&
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

function highestRung(statements: readonly Statement[], facts: ClaimFacts): Suggestion {
  const assertions = statements.flat();
  for (const { status, reason, holds } of ladder) {
    if (assertions.some((each) => holds(each, facts))) return { status, reasons: [reason] };
  }
  return { status: 'unverified', reasons: ['nobody-says-it'] };
}
