import { type HandlingMark, isAbove } from '../model/handling-mark.ts';
import type { Instant } from '../model/instant.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import type { Technique } from '../model/technique.ts';
import { later } from './change-times.ts';
import { type Stamp, stixId } from './stix-object.ts';
import { techniqueReference } from './stix-reference.ts';

/** What bears no record of its own, or is told by several: actors, techniques, articles. Each is written once, after all that name it. */
export type StixMentions = {
  readonly actors: ReadonlyMap<string, Mention<NamedActor>>;
  readonly attackers: ReadonlyMap<string, Mention<NamedActor>>;
  readonly techniques: ReadonlyMap<string, Mention<Technique>>;
  readonly citations: ReadonlyMap<string, Citation>;
  /** The id of the object, to be named at once. */
  readonly actor: (actor: NamedActor, by: Naming) => string;
  /** Of one whom a claim names as who did it. */
  readonly attacker: (actor: NamedActor, by: Naming) => string;
  readonly technique: (technique: Technique, by: Naming) => string;
  readonly cite: (article: string | null | undefined, by: Citing) => void;
};

/** What names it: how far that may go, and how new it is. */
export type Naming = Pick<Stamp, 'mark' | 'modified'>;

export type Mention<Named> = {
  readonly id: string;
  readonly named: Named;
  /** The widest of those who name it: what only a closed record names is as closed as that. */
  mark: HandlingMark | null;
  /** Of the newest of those: its name and its mark follow from theirs. */
  modified: Instant;
};

/** One that says the same under the same mark as another is the same report. */
export type Citation = {
  readonly article: string;
  readonly mark: HandlingMark | null;
  readonly objects: Set<string>;
  modified: Instant;
};

export type Citing = Naming & { readonly object: string };

export function stixMentions(): StixMentions {
  const actors = new Map<string, Mention<NamedActor>>();
  const attackers = new Map<string, Mention<NamedActor>>();
  const techniques = new Map<string, Mention<Technique>>();
  const citations = new Map<string, Citation>();
  const actor: StixMentions['actor'] = (named, by) =>
    mention(actors, actorIdentity(named), 'identity', named, by);
  return {
    actors,
    attackers,
    techniques,
    citations,
    actor,
    attacker: (named, by) => {
      actor(named, by);
      return mention(attackers, actorIdentity(named), 'threat-actor', named, by);
    },
    technique: (named, by) => {
      const { source_name, external_id } = techniqueReference(named);
      return mention(techniques, `${source_name}|${external_id}`, 'attack-pattern', named, by);
    },
    cite: (article, { object, mark, modified }) => {
      if (!article) return;
      const key = `${article}|${mark ?? ''}`;
      const known = citations.get(key);
      if (!known) return void citations.set(key, { article, mark, objects: new Set([object]), modified });
      known.objects.add(object);
      if (known.modified < modified) known.modified = modified;
    },
  };
}

function mention<Named>(
  mentions: Map<string, Mention<Named>>,
  key: string,
  type: string,
  named: Named,
  by: Naming,
): string {
  const known = mentions.get(key);
  if (!known) {
    const id = stixId(type, key);
    mentions.set(key, { id, named, mark: by.mark, modified: by.modified });
    return id;
  }
  known.mark = widest(known.mark, by.mark);
  known.modified = later(known.modified, by.modified);
  return known.id;
}

export const widest = (a: HandlingMark | null, b: HandlingMark | null): HandlingMark | null =>
  isAbove(a, b ?? 'clear') ? b : a;
