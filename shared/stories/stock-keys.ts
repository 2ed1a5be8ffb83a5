import { normalisedTerm } from '../tagging/normalise-text.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { runKeys, wordKey } from './clue-keys.ts';

const words = /[a-z0-9\u00c0-\u1fff]+|[\u2e80-\u9fff\uac00-\ud7af]+/g;
const isRun = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;

const actorTerms = ({ actors }: Vocabulary): readonly string[] =>
  actors.flatMap(({ name, aliases = [], former = [], products = [], spellings = {} }) => [
    name,
    ...aliases,
    ...former,
    ...products,
    ...Object.values(spellings).flat(),
  ]);

/** Acronyms are jargon; a longer word with a capital is the name of one attack, tool or case. */
const properName = /(?<![\p{L}\p{N}@])\p{Lu}(?:\p{L}{5,}|\p{L}*\p{Ll}\p{L}*)(?![\p{L}\p{N}])/gu;

/** The words of rules but for proper names, which rules for all languages and English ones write with a capital. */
const ruleTerms = ({ themes, countermeasures }: Vocabulary): readonly string[] =>
  [...themes, ...countermeasures].flatMap(({ rules }) =>
    Object.entries(rules).flatMap(([language, list]) =>
      language === 'any' || language === 'en' ? list.map((rule) => rule.replace(properName, '')) : list,
    ),
  );

/**
 * The keys of the words of which the vocabulary is made: what the subject is told in, whatever the event. Names of
 * actors are among them, as an actor is a clue of its own; a name by which a rule knows one attack tells an event.
 */
export function stockKeys(vocabulary: Vocabulary): ReadonlySet<string> {
  const keys = new Set<string>();
  const concepts = vocabulary.concepts.flatMap(({ terms }) => Object.values(terms).flat());
  for (const term of new Set([...actorTerms(vocabulary), ...concepts, ...ruleTerms(vocabulary)])) {
    for (const word of normalisedTerm(term).match(words) ?? []) {
      if (isRun(word)) for (const key of runKeys(word)) keys.add(key);
      else keys.add(wordKey(word));
    }
  }
  return keys;
}
