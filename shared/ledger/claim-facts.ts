import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { Incident, Role } from '../model/incident.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import { isSecondHand } from './claim-origins.ts';
import type { ClaimSides } from './claim-sides.ts';

/** Of assertions of other claims, those are among the others that answer one of this claim. */
export type ClaimFacts = ClaimSides & {
  readonly claim: Pick<Claim, 'about' | 'type'>;
  readonly parties: Incident['parties'];
  /** Another claim takes its place. */
  readonly isSuperseded: boolean;
};

const isSame = (one: NamedActor, other: NamedActor): boolean => actorIdentity(one) === actorIdentity(other);

const rolesOf = (actor: NamedActor, parties: Incident['parties']): Role[] =>
  parties.filter((party) => isSame(party.actor, actor)).map(({ role }) => role);

/** Speakers of these roles have something to win or to lose. */
const interested: ReadonlySet<Role> = new Set([
  'accuser',
  'accused',
  'target',
  'affected',
  'intermediary',
  'responder',
]);

/** Whoever has one of these would find in a cause of its own. */
const concerned: ReadonlySet<Role> = new Set(['accused', 'target', 'affected', 'intermediary']);

export const isParty = ({ speaker }: Assertion, { parties }: ClaimFacts): boolean =>
  rolesOf(speaker, parties).some((role) => interested.has(role));

/** Those whom a claim is about; where it does not say so, the accused of its incident. */
const whom = ({ claim, parties }: ClaimFacts): readonly NamedActor[] =>
  claim.about.length > 0
    ? claim.about
    : parties.filter(({ role }) => role === 'accused').map(({ actor }) => actor);

export const isAboutItself = ({ speaker }: Assertion, facts: ClaimFacts): boolean =>
  whom(facts).some((each) => isSame(each, speaker));

/** Who repeats a finding has not found it. */
export const hasBasis = ({ stance, basis }: Assertion, ...wanted: readonly Assertion['basis'][]): boolean =>
  stance !== 'repeats' && wanted.includes(basis);

/** A court that decides on it. Who testifies there, or brings the case, has another role. */
export const isRuling = (each: Assertion, { parties }: ClaimFacts): boolean =>
  hasBasis(each, 'court') && rolesOf(each.speaker, parties).every((role) => role === 'authority');

export const isOfficialFinding = (each: Assertion, facts: ClaimFacts): boolean =>
  hasBasis(each, 'official-finding') &&
  !isAboutItself(each, facts) &&
  !rolesOf(each.speaker, facts.parties).some((role) => concerned.has(role));

/** The accused says of itself what others say of it. What it says in reply, alone, or of what others say, is no admission. */
export const isAdmission = (said: Assertion, facts: ClaimFacts): boolean =>
  isAboutItself(said, facts) &&
  facts.claim.type !== 'response' &&
  rolesOf(said.speaker, facts.parties).includes('accused') &&
  !isSecondHand(said) &&
  (said.stance === 'corroborates' || facts.statements.some((each) => !each.includes(said)));

/** Whether all whom the claim is about admit it: nobody admits anything for another. */
export const isAdmittedByAll = (said: readonly Assertion[], facts: ClaimFacts): boolean =>
  whom(facts).every((each) => said.some((one) => isSame(one.speaker, each) && isAdmission(one, facts)));
