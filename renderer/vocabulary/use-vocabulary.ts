import { useMemo } from 'react';
import type { NamedActor } from '../../shared/model/incident.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { useChannel } from '../channel/use-channel.ts';

export type Term = { readonly id: string; readonly label: string; readonly definition: string };

export type Vocabulary = {
  readonly actors: readonly Term[];
  readonly themes: readonly Term[];
  readonly countermeasures: readonly Term[];
  /** The name of a term, or its id where the vocabulary does not know it (any more). */
  readonly label: (kind: Tag['kind'], id: string) => string;
  readonly definition: (kind: Tag['kind'], id: string) => string;
  /** An actor by its name as somebody typed it; one that the vocabulary does not know stands for itself. */
  readonly actorNamed: (name: string) => NamedActor;
};

const nothing: readonly Term[] = [];

export function useVocabulary(): Vocabulary {
  const { value } = useChannel('vocabulary.list', {});
  return useMemo(() => {
    const lists = {
      actor: value?.actors ?? nothing,
      theme: value?.themes ?? nothing,
      countermeasure: value?.countermeasures ?? nothing,
    };
    const byId = {
      actor: new Map(lists.actor.map((term) => [term.id, term])),
      theme: new Map(lists.theme.map((term) => [term.id, term])),
      countermeasure: new Map(lists.countermeasure.map((term) => [term.id, term])),
    };
    const byName = new Map(lists.actor.map((term) => [term.label.toLowerCase(), term]));
    return {
      actors: lists.actor,
      themes: lists.theme,
      countermeasures: lists.countermeasure,
      label: (kind, id) => byId[kind].get(id)?.label ?? id,
      definition: (kind, id) => byId[kind].get(id)?.definition ?? '',
      actorNamed: (typed) => {
        const known = byName.get(typed.trim().toLowerCase());
        return known ? { id: known.id, name: known.label } : { id: null, name: typed.trim() };
      },
    };
  }, [value]);
}
