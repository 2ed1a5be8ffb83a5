import type { PackEntryKind } from '../model/own-pack.ts';
import { normalisedTerm } from '../text/normalise-text.ts';
import type { ActorEntry, ConceptEntry, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { EntryOfKind } from './complete-entry.ts';
import { conceptsOfActors, type Surroundings, sureNamesOf } from './flaw-of-entry.ts';

/** The entries of a vocabulary by kind and id, while packs are laid over it, and what of them concerns others. */
export type Shelves = {
  readonly find: <Kind extends PackEntryKind>(kind: Kind, id: string) => EntryOfKind[Kind] | undefined;
  readonly put: (kind: PackEntryKind, entry: EntryOfKind[PackEntryKind]) => void;
  readonly surroundings: Omit<Surroundings, 'isSaid'>;
  readonly all: () => Pick<Vocabulary, 'actors' | 'themes' | 'countermeasures' | 'concepts'>;
};

/** Names, doubtful ones too, and domains with the actor whom they stand for: the first who has one keeps it. */
function createOwners() {
  const names = new Map<string, string>();
  const domains = new Map<string, string>();
  const each = (actor: ActorEntry, act: (owners: Map<string, string>, key: string) => void): void => {
    for (const { key } of sureNamesOf(actor)) act(names, key);
    for (const { term } of actor.ambiguous ?? []) act(names, normalisedTerm(term));
    for (const domain of actor.domains ?? []) act(domains, domain);
  };
  const add = (actor: ActorEntry): void =>
    each(actor, (owners, key) => {
      if (!owners.has(key)) owners.set(key, actor.id);
    });
  const remove = (actor: ActorEntry): void =>
    each(actor, (owners, key) => {
      if (owners.get(key) === actor.id) owners.delete(key);
    });
  return { names, domains, add, remove };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export function createShelves({ actors, themes, countermeasures, concepts }: Vocabulary): Shelves {
  const shelves = {
    actor: byId(actors),
    theme: byId(themes),
    countermeasure: byId(countermeasures),
    concept: byId<ConceptEntry>(concepts),
  };
  const names = new Set<string>([...shelves.concept.keys(), ...conceptsOfActors]);
  const owners = createOwners();
  for (const actor of actors) owners.add(actor);
  // The kind picks shelf and entry together; TypeScript cannot follow the generic through the table.
  const shelfOf = (kind: PackEntryKind) => shelves[kind] as Map<string, EntryOfKind[PackEntryKind]>;

  const find: Shelves['find'] = <Kind extends PackEntryKind>(kind: Kind, id: string) =>
    shelfOf(kind).get(id) as EntryOfKind[Kind] | undefined; // as above
  return {
    find,
    put: (kind, entry) => {
      const before = shelves.actor.get(entry.id);
      if (kind === 'actor' && before) owners.remove(before);
      shelfOf(kind).set(entry.id, entry);
      const after = shelves.actor.get(entry.id);
      if (kind === 'actor' && after) owners.add(after);
      if (kind === 'concept') names.add(entry.id);
    },
    surroundings: {
      namesake: (name) => owners.names.get(name),
      ownerOfDomain: (domain) => owners.domains.get(domain),
      concepts: names,
      termsOfConcept: (id) => Object.values(shelves.concept.get(id)?.terms ?? {}).flat(),
    },
    all: () => ({
      actors: [...shelves.actor.values()],
      themes: [...shelves.theme.values()],
      countermeasures: [...shelves.countermeasure.values()],
      concepts: [...shelves.concept.values()],
    }),
  };
}
