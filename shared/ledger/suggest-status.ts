import type { Assertion } from '../model/assertion.ts';
import type { ClaimStatus } from '../model/claim.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import { actorIdentity } from '../model/named-actor.ts';
import type { StatusReason } from '../model/status-reason.ts';
import {
  type ClaimFacts,
  hasBasis,
  isAboutItself,
  isAdmission,
  isAdmittedByAll,
  isOfficialFinding,
  isParty,
  isRuling,
} from './claim-facts.ts';
import { isSecondHand } from './claim-origins.ts';
import type { ClaimSides } from './claim-sides.ts';
import { countersOf } from './counters-of.ts';
import { sideOf } from './side-of.ts';

export type Suggestion = { readonly status: ClaimStatus; readonly reasons: StatusReason[] };

/** Assertions that go back to one origin. */
type Statement = ClaimSides['statements'][number];

/**
 * The status that follows from who says what on which basis; docs/ledger.md has the rules in words. The ladder is that of the AI
 * Incident Database's Editor's Guide: what a party says stays alleged, a settlement included, until a court or an authority
 * has found it or the accused admits it. A denial disputes the statement that it answers, and others stand untouched; one by
 * those whom the claim is about, or one that answers nothing, disputes all but what a court has found. Courts alone overturn
 * what was found.
 */
export function suggestStatus(facts: ClaimFacts): Suggestion {
  if (facts.isSuperseded) return { status: 'superseded', reasons: ['superseded'] };
  const standing = facts.statements.flatMap((each) => whatStands(each, facts));
  if (facts.statements.length > 0 && standing.length === 0) return fallen(facts);
  const said = highestRung(standing, facts);
  const counters = countersThatCount(said, standing, facts);
  if (counters.length === 0) return said;
  const untouched = standing.filter((each) => !counters.some((counter) => answers(counter, each, facts)));
  if (untouched.length === 0) return counteredStatus(said, counters, facts);
  const { status, reasons } = highestRung(untouched, facts);
  return { status, reasons: [...reasons, 'denied-in-part'] };
}

/** Nobody says it any more: its speakers gave other words in its place, or took it back, or a court has overturned it. */
function fallen(facts: ClaimFacts): Suggestion {
  const { others, statements } = facts;
  const overturned = statements.filter((each) => each.some((one) => isOverturned(one, each, facts)));
  const counters = countersOf(others).filter((each) => isRuling(each, facts));
  if (overturned.length > 0 && counters.length > 0) {
    const { reasons } = highestRung(overturned, facts);
    return { status: 'refuted', reasons: [...reasons, 'refuted'] };
  }
  const isRetracted = [...others, ...statements.flat()].some((each) => sideOf(each) === 'back');
  return isRetracted
    ? { status: 'retracted', reasons: ['retracted'] }
    : { status: 'superseded', reasons: ['corrected'] };
}

/** What is left of a statement: who only passes on what has fallen goes with those who said it. */
function whatStands(statement: Statement, facts: ClaimFacts): Statement[] {
  const standing = statement.filter(
    (each) => !isTakenBack(each, facts) && !isOverturned(each, statement, facts),
  );
  const hadSource = statement.some((each) => !isSecondHand(each));
  const isLeft = standing.some((each) => !hadSource || !isSecondHand(each));
  return isLeft ? [standing] : [];
}

/** Retracted by its own speaker, who has not said it again since, or answered by a correction of theirs. */
const isTakenBack = (said: Assertion, { others }: ClaimFacts): boolean =>
  others.some(
    (each) =>
      isSameSpeaker(each, said) &&
      ((sideOf(each) === 'back' && !isLater(said, each) && !answersDenial(each, others)) ||
        (each.stance === 'corrects' && each.answers === said.id)),
  );

const answersDenial = ({ answers: answered }: Assertion, others: readonly Assertion[]): boolean =>
  others.some((each) => each.id === answered && sideOf(each) === 'against');

/**
 * A finding that a court does not uphold: a later ruling goes against it, or one that answers it. A ruling on what an authority
 * has found overturns it also where no date tells which came first.
 */
function isOverturned(found: Assertion, statement: Statement, facts: ClaimFacts): boolean {
  const isOfCourt = isRuling(found, facts);
  if (!isOfCourt && !isOfficialFinding(found, facts)) return false;
  const isMeant = ({ answers: answered }: Assertion) => statement.some(({ id }) => id === answered);
  const annuls = facts.others.some(
    (each) => sideOf(each) === 'back' && isRuling(each, facts) && isMeant(each) && !isLater(found, each),
  );
  return (
    annuls ||
    countersOf(facts.others).some(
      (each) =>
        isRuling(each, facts) &&
        !isLater(found, each) &&
        answers(each, statement, facts) &&
        (isMeant(each) || !isOfCourt || isLater(each, found)),
    )
  );
}

/** Whether it was said later, as far as both dates are precise enough to tell. */
function isLater(one: Assertion, other: Assertion): boolean {
  const start = one.said === null ? null : edtfSpan(one.said)?.start;
  const end = other.said === null ? null : edtfSpan(other.said)?.end;
  return start != null && end != null && start > end;
}

const isSameSpeaker = (one: Assertion, other: Assertion): boolean =>
  actorIdentity(one.speaker) === actorIdentity(other.speaker);

/** What a court has found is disputed by another court alone. */
function countersThatCount(said: Suggestion, standing: readonly Statement[], facts: ClaimFacts): Assertion[] {
  const isFound = said.reasons.includes('found-by-a-court');
  return countersOf(facts.others).filter(
    (each) =>
      !isGivenUp(each, facts) && !isOverruled(each, standing, facts) && (!isFound || isRuling(each, facts)),
  );
}

/** Who denies a claim and later says it denies it no more, or takes the denial back. */
const isGivenUp = (counter: Assertion, { statements, others }: ClaimFacts): boolean =>
  statements.some((each) => each.some((said) => isSameSpeaker(said, counter) && isLater(said, counter))) ||
  others.some(
    (each) =>
      sideOf(each) === 'back' &&
      isSameSpeaker(each, counter) &&
      (each.answers === counter.id || (each.answers === null && isLater(each, counter))),
  );

/** A court has found the claim since. */
const isOverruled = (counter: Assertion, standing: readonly Statement[], facts: ClaimFacts): boolean =>
  standing.some((each) =>
    each.some((said) => isRuling(said, facts) && (said.answers === counter.id || isLater(said, counter))),
  );

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

type Rung = {
  readonly status: ClaimStatus;
  readonly reason: StatusReason;
  /** Whether an assertion reaches it; `all` are those that stand. */
  readonly holds: (assertion: Assertion, facts: ClaimFacts, all: readonly Assertion[]) => boolean;
};

/** The highest first: the first rung that an assertion reaches is the claim's. */
const ladder: readonly Rung[] = [
  { status: 'established', reason: 'found-by-a-court', holds: isRuling },
  { status: 'established', reason: 'found-officially', holds: isOfficialFinding },
  {
    status: 'established',
    reason: 'admitted',
    holds: (each, facts, all) => isAdmission(each, facts) && isAdmittedByAll(all, facts),
  },
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
  const all = statements.flat();
  for (const { status, reason, holds } of ladder) {
    if (!all.some((each) => holds(each, facts, all))) continue;
    const isPart = status !== 'established' && all.some((each) => isAdmission(each, facts));
    return { status, reasons: isPart ? [reason, 'admitted-in-part'] : [reason] };
  }
  return { status: 'unverified', reasons: ['nobody-says-it'] };
}
