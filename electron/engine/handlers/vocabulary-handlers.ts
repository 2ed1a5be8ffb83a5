import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { mappingsOf } from '../../../shared/vocabulary/frameworks.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { ActorEntry, CountermeasureEntry, ThemeEntry } from '../../../shared/vocabulary/vocabulary.ts';
import { writePacksFile } from '../../../shared/vocabulary/write-packs-file.ts';
import { explainTerm, labelsOf } from './explain-term.ts';

type Term = ResponseOf<'vocabulary.list'>['themes'][number];

/** Names without the signs of the notation in which packs are written. */
function aliasesOf(entry: ActorEntry): string[] {
  const { aliases = [], former = [], products = [], spellings = {}, ambiguous = [] } = entry;
  const terms = [
    ...aliases,
    ...former,
    ...products,
    ...Object.values(spellings).flat(),
    ...ambiguous.map(({ term }) => term),
  ];
  return [...new Set(terms.map((term) => term.replaceAll('*', '')))];
}

const actorTerm = (entry: ActorEntry): Term => ({
  id: entry.id,
  label: entry.name,
  labels: labelsOf('actors', entry.id),
  group: entry.kind,
  definition: '',
  aliases: aliasesOf(entry),
  mappings: [],
});

const topicTerm = (
  entry: ThemeEntry | CountermeasureEntry,
  kind: 'themes' | 'countermeasures',
  group: string,
): Term => ({
  id: entry.id,
  label: entry.label,
  labels: labelsOf(kind, entry.id),
  group,
  definition: entry.definition,
  aliases: [],
  mappings: [...mappingsOf(entry)],
});

type VocabularyHandlers = Pick<Handlers, 'vocabulary.list' | 'vocabulary.get' | 'vocabulary.export'>;

export function vocabularyHandlers(): VocabularyHandlers {
  const { version, actors, themes, countermeasures } = shippedVocabulary;
  const answer = {
    version,
    actors: actors.map(actorTerm),
    themes: themes.map((entry) => topicTerm(entry, 'themes', 'theme')),
    countermeasures: countermeasures.map((entry) => topicTerm(entry, 'countermeasures', entry.kind)),
  };
  return {
    'vocabulary.list': () => answer,
    'vocabulary.get': ({ kind, id }) => {
      const term = explainTerm(kind, id);
      if (term === null) throw new AppError('NOT_FOUND', `The vocabulary has no ${kind} "${id}".`);
      return term;
    },
    'vocabulary.export': writePacksFile,
  };
}
