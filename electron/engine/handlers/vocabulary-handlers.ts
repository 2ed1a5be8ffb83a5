import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ExtendedVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { mappingsOf } from '../../../shared/vocabulary/frameworks.ts';
import type { ActorEntry, CountermeasureEntry, ThemeEntry } from '../../../shared/vocabulary/vocabulary.ts';
import { writePacksFile } from '../../../shared/vocabulary/write-packs-file.ts';
import type { LibraryVocabulary } from '../library-vocabulary.ts';
import { explainTerm, labelsOf, originOf } from './explain-term.ts';

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

const actorTerm = (entry: ActorEntry, extended: ExtendedVocabulary): Term => ({
  id: entry.id,
  label: entry.name,
  labels: labelsOf('actors', entry.id, extended),
  group: entry.kind,
  definition: '',
  aliases: aliasesOf(entry),
  mappings: [],
  own: originOf('actor', entry.id, extended),
});

const topicTerm = (
  entry: ThemeEntry | CountermeasureEntry,
  kind: 'theme' | 'countermeasure',
  group: string,
  extended: ExtendedVocabulary,
): Term => ({
  id: entry.id,
  label: entry.label,
  labels: labelsOf(`${kind}s`, entry.id, extended),
  group,
  definition: entry.definition,
  aliases: [],
  mappings: [...mappingsOf(entry)],
  own: originOf(kind, entry.id, extended),
});

function listTerms(extended: ExtendedVocabulary): ResponseOf<'vocabulary.list'> {
  const { version, actors, themes, countermeasures } = extended.vocabulary;
  return {
    version,
    actors: actors.map((entry) => actorTerm(entry, extended)),
    themes: themes.map((entry) => topicTerm(entry, 'theme', 'theme', extended)),
    countermeasures: countermeasures.map((entry) => topicTerm(entry, 'countermeasure', entry.kind, extended)),
  };
}

type VocabularyHandlers = Pick<Handlers, 'vocabulary.list' | 'vocabulary.get' | 'vocabulary.export'>;

export function vocabularyHandlers({
  vocabulary,
}: {
  readonly vocabulary: LibraryVocabulary;
}): VocabularyHandlers {
  let listed: { readonly of: ExtendedVocabulary; readonly terms: ResponseOf<'vocabulary.list'> } | null =
    null;
  return {
    'vocabulary.list': () => {
      const now = vocabulary.now();
      if (listed?.of !== now) listed = { of: now, terms: listTerms(now) };
      return listed.terms;
    },
    'vocabulary.get': ({ kind, id }) => {
      const term = explainTerm(kind, id, vocabulary.now());
      if (term === null) throw new AppError('NOT_FOUND', `The vocabulary has no ${kind} "${id}".`);
      return term;
    },
    'vocabulary.export': writePacksFile,
  };
}
