import { normalisedTerm } from '../tagging/normalise-text.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { runKeys, wordKey } from './clue-keys.ts';

const words = /[a-z0-9\u00c0-\u1fff]+|[\u2e80-\u9fff\uac00-\ud7af]+/g;
const isRun = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;

function allTerms({ actors, concepts, themes, countermeasures }: Vocabulary): readonly string[] {
  return [
    ...actors.flatMap(({ name, aliases = [], former = [], products = [], spellings = {} }) => [
      name,
      ...aliases,
      ...former,
      ...products,
      ...Object.values(spellings).flat(),
    ]),
    ...concepts.flatMap(({ terms }) => Object.values(terms).flat()),
    ...[...themes, ...countermeasures].flatMap(({ rules }) => Object.values(rules).flat()),
  ];
}

/**
 * The keys of the words of which the vocabulary is made: what the subject is told in, whatever the event. Names of
 * actors are among them, as an actor is a clue of its own.
 */
export function stockKeys(vocabulary: Vocabulary): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const term of new Set(allTerms(vocabulary))) {
    for (const word of normalisedTerm(term).match(words) ?? []) {
      if (isRun(word)) for (const key of runKeys(word)) keys.add(key);
      else keys.add(wordKey(word));
    }
  }
  return keys;
}
