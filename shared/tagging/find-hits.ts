import { scan } from './automaton.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { detectLanguage } from './detect-language.ts';
import type { NormalisedText } from './normalise-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import type { ParsedTerm } from './term.ts';
import { PARAGRAPH } from './units.ts';
import { beginOfTerm } from './word-bounds.ts';

/** A term found: a span of normalised units and the number of the sentence in which it ends. */
export type Hit = { readonly start: number; readonly end: number; readonly sentence: number };

export type Hits = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  /** By group, in order of their end. */
  readonly byGroup: ReadonlyMap<number, readonly Hit[]>;
  readonly sentences: readonly number[];
};

/** Languages that join case endings on to names. */
const INFLECTING = new Set(['tr', 'et', 'ru', 'de', 'sv']);
const SAMPLE = 4000;
const SCRIPTS_OF_THEIR_OWN = new Set(['any', 'en', 'zh', 'ja', 'ko', 'ru']);

function sampleOf(text: NormalisedText): string {
  return String.fromCharCode(...text.units.subarray(0, Math.min(text.length, SAMPLE)));
}

function isSpoken(term: ParsedTerm, language: string | undefined): boolean {
  return language === undefined || language === term.language || SCRIPTS_OF_THEIR_OWN.has(term.language);
}

function paragraphEnd(text: NormalisedText, from: number): number {
  const end = text.units.indexOf(PARAGRAPH, from);
  return end < 0 || end > text.length ? text.length : end;
}

/**
 * Everything the vocabulary names in a text, by group, in one pass.
 *
 * What follows a pointer to other articles ("Previous article:", "Read more:") is left out to the end of its paragraph.
 */
export function findHits(text: NormalisedText, vocabulary: CompiledVocabulary, language?: string): Hits {
  const detected = detectLanguage(sampleOf(text)) ?? language;
  const isInflecting = detected === undefined || INFLECTING.has(detected);
  const sentences = sentenceStarts(text);
  const noise = vocabulary.concepts.get('page-noise');
  const byGroup = new Map<number, Hit[]>();
  let sentence = 0;
  let quietUntil = 0;
  scan(vocabulary.automaton, text.units, text.length, (pattern, start, end) => {
    while ((sentences[sentence + 1] ?? text.length + 1) < end) sentence += 1;
    if (start < quietUntil) return;
    let hit: Hit | undefined;
    for (const { group, term } of vocabulary.targets[pattern] ?? []) {
      if (!isSpoken(term, detected)) continue;
      const begin = beginOfTerm(text, term, start, end, isInflecting);
      if (begin < 0) continue;
      if (hit?.start !== begin) hit = { start: begin, end, sentence };
      if (group === noise && start - (sentences[sentence] ?? 0) <= 1) quietUntil = paragraphEnd(text, end);
      const filed = byGroup.get(group);
      if (filed) filed.push(hit);
      else byGroup.set(group, [hit]);
    }
  });
  return { text, language: detected, byGroup, sentences };
}
