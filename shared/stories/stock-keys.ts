import { normalisedTerm } from '../text/normalise-text.ts';
import type { ByLanguage, Vocabulary } from '../vocabulary/vocabulary.ts';
import { runKeys, wordKey } from './clue-keys.ts';

const words = /[a-z0-9\u00c0-\u1fff]+|[\u2e80-\u9fff\uac00-\ud7af]+/g;
const isRun = (word: string): boolean => word.charCodeAt(0) >= 0x2e80;

type Terms = readonly (readonly [language: string, term: string])[];

const byLanguage = (lists: ByLanguage<readonly string[]>): Terms =>
  Object.entries(lists).flatMap(([language, list]) => list.map((term) => [language, term] as const));

const actorTerms = ({ actors }: Vocabulary): Terms =>
  actors.flatMap(({ name, aliases = [], former = [], products = [], spellings = {} }) => [
    ...[name, ...aliases, ...former, ...products].map((term) => ['any', term] as const),
    ...byLanguage(spellings),
  ]);

/** Acronyms are jargon; a longer word with a capital is the name of one attack, tool or case. */
const properName = /(?<![\p{L}\p{N}@])\p{Lu}(?:\p{L}{5,}|\p{L}*\p{Ll}\p{L}*)(?![\p{L}\p{N}])/gu;

/** The words of rules but for proper names, which rules for all languages and English ones write with a capital. */
const ruleTerms = ({ themes, countermeasures }: Vocabulary): Terms =>
  [...themes, ...countermeasures].flatMap(({ rules }) =>
    byLanguage(rules).map(
      ([language, rule]) =>
        [language, language === 'any' || language === 'en' ? rule.replace(properName, '') : rule] as const,
    ),
  );

/** By language, `any` for all of them; whether a word is stock of the subject in a text of that language. */
export type StockKeys = (key: string, language: string) => boolean;

/**
 * The keys of the words of which the vocabulary is made: what the subject is told in, whatever the event. Names of
 * actors are among them, as an actor is a clue of its own; a name by which a rule knows one attack tells an event.
 * A word is stock in the language that has it: "Mensch" is one in German, and a name elsewhere.
 */
export function stockKeys(vocabulary: Vocabulary): StockKeys {
  const keys = new Map<string, Set<string>>();
  const concepts = vocabulary.concepts.flatMap(({ terms }) => byLanguage(terms));
  for (const [language, term] of [...actorTerms(vocabulary), ...concepts, ...ruleTerms(vocabulary)]) {
    const own = keys.get(language) ?? new Set();
    keys.set(language, own);
    for (const word of normalisedTerm(term).match(words) ?? []) {
      if (isRun(word)) for (const key of runKeys(word)) own.add(key);
      else own.add(wordKey(word));
    }
  }
  const [any, everywhere] = [keys.get('any'), new Set([...keys.values()].flatMap((own) => [...own]))];
  return (key, language) => {
    const own = language === 'en' ? keys.get('en') : keys.get(language);
    return own === undefined ? everywhere.has(key) : own.has(key) || (any?.has(key) ?? false);
  };
}
