import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { mappingsOf } from '../../../shared/vocabulary/frameworks.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type {
  ActorEntry,
  CountermeasureEntry,
  ThemeEntry,
  VocabularyLabels,
} from '../../../shared/vocabulary/vocabulary.ts';

type Term = ResponseOf<'vocabulary.list'>['themes'][number];

/** What an entry is called in other languages than English. */
function labelsOf(kind: keyof VocabularyLabels, id: string): Record<string, string> {
  const tables = Object.entries(shippedVocabulary.labels ?? {});
  const labels = tables.map(([language, table]) => [language, table[kind][id]]);
  return Object.fromEntries(labels.filter(([, label]) => label !== undefined));
}

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

export function vocabularyHandlers(): Pick<Handlers, 'vocabulary.list'> {
  const { version, actors, themes, countermeasures } = shippedVocabulary;
  const answer = {
    version,
    actors: actors.map(actorTerm),
    themes: themes.map((entry) => topicTerm(entry, 'themes', 'theme')),
    countermeasures: countermeasures.map((entry) => topicTerm(entry, 'countermeasures', entry.kind)),
  };
  return { 'vocabulary.list': () => answer };
}
