import type { ActorProfileAnswer, ActorRow } from '../../../shared/contract/actor-profile.ts';
import type { ActorProfile } from '../../../shared/ledger/actor-profiles.ts';
import { claimRowOf } from '../../../shared/ledger/claim-rows.ts';
import { betweenClosest } from '../../../shared/ledger/closest-actors.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleFacts } from './article-facts.ts';

export const actorRowOf = (profile: ActorProfile): ActorRow => ({
  key: profile.key,
  name: profile.name,
  roles: profile.roles.map(({ role, incidents }) => ({ role, incidents: incidents.length })),
  incidents: profile.incidents.length,
  claims: profile.claims.length,
  assertions: profile.assertions.length,
  measures: profile.measures.length + profile.against.length,
});

/** @throws AppError NOT_FOUND where the ledger names no such actor. */
export function actorProfile(
  key: string,
  profiles: readonly ActorProfile[],
  ledger: Ledger,
  originOf: ArticleFacts['originOf'],
): ActorProfileAnswer {
  const wanted = key.toLowerCase();
  const profile = profiles.find((one) => one.key.toLowerCase() === wanted);
  if (!profile) throw new AppError('NOT_FOUND', `The ledger names no actor "${key}".`);
  const { name, roles, beside } = profile;
  const record = [...ledger.actors.values()].find(({ id, term }) => (term ?? id) === profile.key) ?? null;
  return {
    key: profile.key,
    name: record?.name ?? name,
    record,
    roles: [...roles],
    beside: [...beside],
    between: betweenClosest(profile, profiles),
    incidents: present(profile.incidents, ledger.incidents),
    claims: present(profile.claims, ledger.claims).map(claimRowOf(ledger, originOf)),
    statements: statementsOf(profile, ledger),
    measures: present(profile.measures, ledger.measures),
    against: present(profile.against, ledger.measures),
  };
}

const present = <Item>(ids: readonly string[], shelf: ReadonlyMap<string, Item>): Item[] =>
  ids.flatMap((id) => shelf.get(id) ?? []);

const statementsOf = (profile: ActorProfile, ledger: Ledger): ActorProfileAnswer['statements'] =>
  present(profile.assertions, ledger.assertions).flatMap((assertion) => {
    const claim = ledger.claims.get(assertion.claim);
    return claim ? [{ assertion, claim: claim.text, incident: claim.incident }] : [];
  });
