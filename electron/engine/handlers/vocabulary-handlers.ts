import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

export function vocabularyHandlers(): Pick<Handlers, 'vocabulary.list'> {
  const { version, actors, themes, countermeasures } = shippedVocabulary;
  const answer = {
    version,
    actors: actors.map(({ id, name, kind }) => ({ id, label: name, group: kind, definition: '' })),
    themes: themes.map(({ id, label, definition }) => ({ id, label, group: 'theme', definition })),
    countermeasures: countermeasures.map(({ id, label, kind, definition }) => ({
      id,
      label,
      group: kind,
      definition,
    })),
  };
  return { 'vocabulary.list': () => answer };
}
