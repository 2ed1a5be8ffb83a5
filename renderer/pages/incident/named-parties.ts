import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import type { Role } from '../../../shared/model/incident.ts';
import { actorIdentity, type NamedActor } from '../../../shared/model/named-actor.ts';

type NamedParty = { readonly actor: NamedActor; readonly role: Role };
type Said = Pick<Assertion, 'claim' | 'speaker' | 'stance' | 'basis'>;

/** As what somebody takes part who says on this basis that another has done it; who only passes it on takes none. */
const speakerRoles: Readonly<Record<Assertion['basis'], Role | null>> = {
  'own-telemetry': 'accuser',
  'official-finding': 'authority',
  court: 'authority',
  'independent-analysis': 'researcher',
  'told-by-others': null,
  'cites-another': null,
  unstated: 'accuser',
};

/** Who is named where it is said who did it, and is no party yet: for a person to take over, with the role that this suggests. */
export function namedParties(
  claims: readonly Pick<Claim, 'id' | 'type' | 'about'>[],
  assertions: readonly Said[],
  parties: readonly NamedActor[],
): NamedParty[] {
  const attributions = claims.filter(({ type }) => type === 'attribution');
  const ids = new Set(attributions.map(({ id }) => id));
  const accused = attributions.flatMap(({ about }) =>
    about.map((actor): NamedParty => ({ actor, role: 'accused' })),
  );
  const speakers = assertions.flatMap(({ claim, speaker, stance, basis }) => {
    const role = speakerRoles[basis];
    return stance === 'asserts' && ids.has(claim) && role !== null ? [{ actor: speaker, role }] : [];
  });
  const known = new Set(parties.map(actorIdentity));
  return [...speakers, ...accused].filter(({ actor }) => {
    const isNew = !known.has(actorIdentity(actor));
    known.add(actorIdentity(actor));
    return isNew;
  });
}
