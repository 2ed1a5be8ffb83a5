import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { VocabularyLabels } from '../../../shared/vocabulary/vocabulary.ts';

/** What an entry is called in other languages than English. */
function labelsOf(kind: keyof VocabularyLabels, id: string): Record<string, string> {
  const tables = Object.entries(shippedVocabulary.labels ?? {});
  const labels = tables.map(([language, table]) => [language, table[kind][id]]);
  return Object.fromEntries(labels.filter(([, label]) => label !== undefined));
}

export function vocabularyHandlers(): Pick<Handlers, 'vocabulary.list'> {
  const { version, actors, themes, countermeasures } = shippedVocabulary;
  const answer = {
    version,
    actors: actors.map(({ id, name, kind }) => {
      return { id, label: name, labels: labelsOf('actors', id), group: kind, definition: '' };
    }),
    themes: themes.map(({ id, label, definition }) => {
      return { id, label, labels: labelsOf('themes', id), group: 'theme', definition };
    }),
    countermeasures: countermeasures.map(({ id, label, kind, definition }) => {
      return { id, label, labels: labelsOf('countermeasures', id), group: kind, definition };
    }),
  };
  return { 'vocabulary.list': () => answer };
}
