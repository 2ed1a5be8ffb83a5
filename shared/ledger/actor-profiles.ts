import type { Role } from '../model/incident.ts';
import { actorIdentity, actorKey, type NamedActor } from '../model/named-actor.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';
import type { Ledger } from './ledger.ts';

/** An actor as the ledger knows it: as what it took part in what, and how often it is spoken of and speaks. */
export type ActorProfile = {
  readonly key: string;
  readonly name: string;
  readonly roles: { readonly role: Role; readonly incidents: string[] }[];
  /** Ids of incidents, each once. */
  readonly incidents: string[];
  /** Claims that are about it, and assertions that it made. */
  readonly claims: string[];
  readonly assertions: string[];
  /** Measures that it took, and those against it. */
  readonly measures: string[];
  readonly against: string[];
  /** Who took part in the same incidents, the most often first. */
  readonly beside: { readonly key: string; readonly name: string; readonly incidents: number }[];
};

type Draft = {
  readonly key: string;
  readonly name: string;
  readonly roles: Map<Role, Set<string>>;
  readonly incidents: Set<string>;
  readonly claims: Set<string>;
  readonly assertions: Set<string>;
  readonly measures: Set<string>;
  readonly against: Set<string>;
};

/** Every actor that the ledger names anywhere, those of the most incidents first. */
export function* profileSteps(ledger: Ledger): Steps<ActorProfile[]> {
  const drafts = new Map<string, Draft>();
  const draftOf = (actor: NamedActor): Draft => {
    const identity = actorIdentity(actor);
    const draft = drafts.get(identity) ?? newDraft(actor);
    drafts.set(identity, draft);
    return draft;
  };
  yield* gatherIncidents(ledger, draftOf);
  yield* forEachInSteps([...ledger.claims.values()], ({ id, about }) => {
    for (const one of about) draftOf(one).claims.add(id);
  });
  yield* forEachInSteps([...ledger.assertions.values()], ({ id, speaker }) => {
    draftOf(speaker).assertions.add(id);
  });
  yield* forEachInSteps([...ledger.measures.values()], ({ id, by, against }) => {
    draftOf(by).measures.add(id);
    for (const one of against.actors) draftOf(one).against.add(id);
  });
  for (const { id, term, name } of ledger.actors.values()) draftOf({ id: term ?? id, name });
  const weight = (draft: Draft): number =>
    draft.incidents.size * 1000 + draft.claims.size + draft.assertions.size;
  const sorted = [...drafts.values()].sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
  const profiles: ActorProfile[] = [];
  for (const draft of sorted) {
    profiles.push(profileOf(draft, ledger, drafts));
    yield; // one may have taken part in thousands of incidents
  }
  return profiles;
}

const newDraft = (actor: NamedActor): Draft => ({
  key: actorKey(actor),
  name: actor.name,
  roles: new Map(),
  incidents: new Set(),
  claims: new Set(),
  assertions: new Set(),
  measures: new Set(),
  against: new Set(),
});

function* gatherIncidents(ledger: Ledger, draftOf: (actor: NamedActor) => Draft): Steps<void> {
  yield* forEachInSteps([...ledger.incidents.values()], ({ id, parties }) => {
    for (const { actor, role } of parties) {
      const draft = draftOf(actor);
      draft.incidents.add(id);
      const ofRole = draft.roles.get(role) ?? new Set();
      draft.roles.set(role, ofRole.add(id));
    }
  });
}

function profileOf(draft: Draft, ledger: Ledger, drafts: ReadonlyMap<string, Draft>): ActorProfile {
  return {
    key: draft.key,
    name: draft.name,
    roles: [...draft.roles].map(([role, incidents]) => ({ role, incidents: [...incidents] })),
    incidents: [...draft.incidents],
    claims: [...draft.claims],
    assertions: [...draft.assertions],
    measures: [...draft.measures],
    against: [...draft.against],
    beside: besideOf(draft, ledger, drafts),
  };
}

function besideOf(draft: Draft, ledger: Ledger, drafts: ReadonlyMap<string, Draft>): ActorProfile['beside'] {
  const counts = new Map<Draft, number>();
  for (const id of draft.incidents) {
    const others = new Set(
      ledger.incidents.get(id)?.parties.flatMap(({ actor }) => drafts.get(actorIdentity(actor)) ?? []),
    );
    others.delete(draft);
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const beside = [...counts].map(([{ key, name }, incidents]) => ({ key, name, incidents }));
  return beside.sort((a, b) => b.incidents - a.incidents || (a.name < b.name ? -1 : 1));
}
