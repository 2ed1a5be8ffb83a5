import { type Tag, tagKinds } from '../model/tag.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ExtendedVocabulary, OwnOrigin } from './extend-vocabulary.ts';

/** The pack of one's own that made a term, or changed what it is found by: its entry, or a concept that its rules name. */
export type ChangedTerms = (tag: Pick<Tag, 'kind' | 'id'>) => OwnOrigin | undefined;

const conceptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/@([a-z0-9-]+)/g)].map(([, id = '']) => id);

/** Undefined where no pack has a say in any term. */
export function changedTerms({ vocabulary, originOf }: ExtendedVocabulary): ChangedTerms | undefined {
  const origins = new Map<string, OwnOrigin>();
  for (const kind of tagKinds) {
    for (const entry of entriesOf(kind, vocabulary)) {
      const named = conceptsIn(JSON.stringify(entry)).map((id) => originOf('concept', id));
      const changed = named.find((origin) => origin !== undefined);
      const origin = originOf(kind, entry.id) ?? (changed && { ...changed, isNew: false });
      if (origin) origins.set(`${kind} ${entry.id}`, origin);
    }
  }
  return origins.size === 0 ? undefined : ({ kind, id }) => origins.get(`${kind} ${id}`);
}

const entriesOf = (kind: Tag['kind'], { actors, themes, countermeasures }: Vocabulary) =>
  ({ actor: actors, theme: themes, countermeasure: countermeasures })[kind];
