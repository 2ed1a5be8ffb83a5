import type { ResponseOf } from '../../shared/contract/channels.ts';
import type { NamedActor } from '../../shared/model/named-actor.ts';
import type { Tag } from '../../shared/model/tag.ts';

export type Term = {
  readonly id: string;
  /** In the language of the screen. */
  readonly label: string;
  /** What records call it, in every language. */
  readonly name: string;
  /** The kind of actor or of measure. */
  readonly group: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  readonly mappings: Listed['themes'][number]['mappings'];
  /** The pack of one's own that made or changed it. */
  readonly own: Listed['themes'][number]['own'];
};

export type Vocabulary = {
  readonly actors: readonly Term[];
  readonly themes: readonly Term[];
  readonly countermeasures: readonly Term[];
  /** The name of a term, or its id where the vocabulary does not know it (any more). */
  readonly label: (kind: Tag['kind'], id: string) => string;
  readonly term: (kind: Tag['kind'], id: string) => Term | undefined;
  /** An actor by its name as somebody typed it; one that the vocabulary does not know stands for itself. */
  readonly actorNamed: (name: string) => NamedActor;
};

type Listed = ResponseOf<'vocabulary.list'>;

function termsIn(listed: Listed['themes'] | undefined, language: string): readonly Term[] {
  return (listed ?? []).map(({ label, labels, ...term }) => {
    return { ...term, label: labels[language] ?? label, name: label };
  });
}

/** The vocabulary as the screen shows it in one language; `listed` is missing until the engine has answered. */
export function readVocabulary(listed: Listed | undefined, language: string): Vocabulary {
  const lists = {
    actor: termsIn(listed?.actors, language),
    theme: termsIn(listed?.themes, language),
    countermeasure: termsIn(listed?.countermeasures, language),
  };
  const byId = {
    actor: new Map(lists.actor.map((term) => [term.id, term])),
    theme: new Map(lists.theme.map((term) => [term.id, term])),
    countermeasure: new Map(lists.countermeasure.map((term) => [term.id, term])),
  };
  const byName = new Map(
    lists.actor.flatMap((term) => [term.name, term.label].map((name) => [name.toLowerCase(), term])),
  );
  return {
    actors: lists.actor,
    themes: lists.theme,
    countermeasures: lists.countermeasure,
    label: (kind, id) => byId[kind].get(id)?.label ?? id,
    term: (kind, id) => byId[kind].get(id),
    actorNamed: (typed) => {
      const known = byName.get(typed.trim().toLowerCase());
      return known ? { id: known.id, name: known.name } : { id: null, name: typed.trim() };
    },
  };
}
