import { scan } from './automaton.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { detectLanguage } from './detect-language.ts';
import type { Target } from './groups.ts';
import type { NormalisedText } from './normalise-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { PARAGRAPH } from './units.ts';
import { beginOfTerm, beginsWord } from './word-bounds.ts';

/** A term found: a span of normalised units and the number of the sentence in which it ends. */
export type Hit = { readonly start: number; readonly end: number; readonly sentence: number };

export type Hits = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  /** By group, in order of their end; unions of groups are in there once somebody asked for them. */
  readonly byGroup: Map<number, readonly Hit[]>;
};

type Reading = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  readonly isInflecting: boolean;
};

/** Languages that join case endings on to names. */
const INFLECTING = new Set(['tr', 'et', 'ru', 'de', 'sv']);

function paragraphEnd(text: NormalisedText, from: number): number {
  const end = text.units.indexOf(PARAGRAPH, from);
  return end < 0 || end > text.length ? text.length : end;
}

/** Calls back with every term that stands as a word, once for each way of writing it in the packs. */
function forEachTerm(
  { text, language, isInflecting }: Reading,
  vocabulary: CompiledVocabulary,
  onTerm: (target: Target, start: number, end: number) => void,
): void {
  const { automaton, startsWord } = vocabulary;
  const targets = vocabulary.targetsIn(language);
  scan(automaton, text.units, text.length, (pattern, start, end) => {
    if (startsWord[pattern] === 1 && !beginsWord(text, start)) return;
    for (const target of targets[pattern] ?? []) {
      const begin = beginOfTerm(text, target.term, start, end, isInflecting);
      if (begin >= 0) onTerm(target, begin, end);
    }
  });
}

/** Two terms of a group may stand for the same words, in two languages say. */
function fileHit(byGroup: Map<number, Hit[]>, group: number, hit: Hit): void {
  const filed = byGroup.get(group);
  if (!filed) {
    byGroup.set(group, [hit]);
    return;
  }
  const last = filed.at(-1);
  if (last?.start !== hit.start || last.end !== hit.end) filed.push(hit);
}

/**
 * Everything the vocabulary names in a text, by group, in one pass.
 *
 * What follows a pointer to other articles ("Previous article:", "Read more:") is left out to the end of its paragraph.
 */
export function findHits(text: NormalisedText, vocabulary: CompiledVocabulary, hint?: string): Hits {
  const language = detectLanguage(text) ?? hint;
  const reading = { text, language, isInflecting: language === undefined || INFLECTING.has(language) };
  const sentences = sentenceStarts(text);
  const noise = vocabulary.concepts.get('page-noise');
  const byGroup = new Map<number, Hit[]>();
  let sentence = 0;
  let quietUntil = 0;
  forEachTerm(reading, vocabulary, ({ groups }, start, end) => {
    if (start < quietUntil) return;
    while ((sentences[sentence + 1] ?? text.length + 1) < end) sentence += 1;
    const hit = { start, end, sentence };
    for (const group of groups) {
      if (group === noise && start - (sentences[sentence] ?? 0) <= 1) quietUntil = paragraphEnd(text, end);
      fileHit(byGroup, group, hit);
    }
  });
  return { text, language, byGroup: byGroup as Map<number, readonly Hit[]> };
}

const NONE: readonly Hit[] = [];

function merged(lists: readonly (readonly Hit[])[]): readonly Hit[] {
  const all = lists.flat().sort((a, b) => a.end - b.end || a.start - b.start);
  return all.filter((hit, at) => hit.end !== all[at - 1]?.end || hit.start !== all[at - 1]?.start);
}

/** The hits of a group, in order of their end. */
export function hitsOf(
  hits: Hits,
  vocabulary: CompiledVocabulary,
  group: number | undefined,
): readonly Hit[] {
  if (group === undefined) return NONE;
  const known = hits.byGroup.get(group);
  if (known) return known;
  const members = vocabulary.unions.get(group);
  if (!members) return NONE;
  const lists = members.map((member) => hits.byGroup.get(member) ?? NONE).filter((list) => list.length > 0);
  const list = lists.length === 1 ? (lists[0] ?? NONE) : merged(lists);
  hits.byGroup.set(group, list);
  return list;
}

/** Whether a group was found at all; joins nothing. */
export function occursIn(hits: Hits, vocabulary: CompiledVocabulary, group: number): boolean {
  if (hits.byGroup.has(group)) return true;
  return vocabulary.unions.get(group)?.some((member) => hits.byGroup.has(member)) === true;
}
