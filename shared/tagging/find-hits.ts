import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { detectLanguage } from './detect-language.ts';
import type { Target } from './groups.ts';
import type { NormalisedText } from './normalise-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { scan } from './term-trie.ts';
import { PARAGRAPH } from './units.ts';
import { beginOfTerm } from './word-bounds.ts';

/** A term found: a span of normalised units and the number of the sentence in which it ends. */
export type Hit = { readonly start: number; readonly end: number; readonly sentence: number };

export type Hits = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  /** Groups of which something was found, each once. */
  readonly groups: readonly number[];
  /** By group: 0 where nothing was found, the number of the one term that was found and 1, or SEVERAL. */
  readonly found: Int32Array;
  /** By the number of the term, in order. */
  readonly byTerm: ReadonlyMap<number, readonly Hit[]>;
  /** What hitsOf put together so far. */
  readonly known: Map<number, readonly Hit[]>;
};

const SEVERAL = -1;
/** Languages that join case endings on to names. */
const INFLECTING = new Set(['tr', 'et', 'ru', 'de', 'sv']);

function paragraphEnd(text: NormalisedText, from: number): number {
  const end = text.units.indexOf(PARAGRAPH, from);
  return end < 0 || end > text.length ? text.length : end;
}

type FoundTerm = { readonly target: Target; readonly hits: Hit[] };

/** The hits of each term that stands as a word, without what follows a pointer to other articles. */
function findTerms(
  text: NormalisedText,
  language: string | undefined,
  vocabulary: CompiledVocabulary,
): ReadonlyMap<number, FoundTerm> {
  const isInflecting = language === undefined || INFLECTING.has(language);
  const targets = vocabulary.targetsIn(language);
  const noise = new Set(vocabulary.termsOf[vocabulary.concepts.get('page-noise') ?? -1]);
  const sentences = sentenceStarts(text);
  const found = new Map<number, FoundTerm>();
  let current = 0;
  let quietUntil = 0;
  scan(vocabulary.trie, text.units, text.length, (pattern, start, end) => {
    const list = targets[pattern];
    if (list === undefined || start < quietUntil) return;
    while ((sentences[current + 1] ?? text.length + 1) <= start) current += 1;
    for (const target of list) {
      const begin = beginOfTerm(text, target.term, start, end, isInflecting);
      if (begin < 0) continue;
      const sentence = (sentences[current + 1] ?? text.length + 1) < end ? current + 1 : current;
      const isAtStart = begin - (sentences[sentence] ?? 0) <= 1;
      if (isAtStart && noise.has(target.index)) quietUntil = paragraphEnd(text, end);
      const filed = found.get(target.index);
      if (filed) filed.hits.push({ start: begin, end, sentence });
      else found.set(target.index, { target, hits: [{ start: begin, end, sentence }] });
    }
  });
  return found;
}

/**
 * Everything the vocabulary names in a text, in one pass.
 *
 * A term stands in many groups, so hits are kept by term, and a group is put together when it is asked for.
 */
export function findHits(text: NormalisedText, vocabulary: CompiledVocabulary, hint?: string): Hits {
  const language = detectLanguage(text) ?? hint;
  const found = new Int32Array(vocabulary.termsOf.length);
  const groups: number[] = [];
  const byTerm = new Map<number, readonly Hit[]>();
  for (const [index, { target, hits }] of findTerms(text, language, vocabulary)) {
    byTerm.set(index, hits);
    for (const group of target.groups) {
      if (found[group] === 0) groups.push(group);
      found[group] = found[group] === 0 ? index + 1 : SEVERAL;
    }
  }
  return { text, language, groups, found, byTerm, known: new Map() };
}

const NONE: readonly Hit[] = [];
const FEW = 40;

function isAfter(a: Hit | undefined, b: Hit): boolean {
  return a !== undefined && (a.end > b.end || (a.end === b.end && a.start > b.start));
}

/** Puts hits in order by insertion: they come in runs that are in order, and mostly there are few. */
function sorted(all: Hit[]): Hit[] {
  if (all.length > FEW) return all.sort((a, b) => a.end - b.end || a.start - b.start);
  for (let from = 1; from < all.length; from += 1) {
    const hit = all[from];
    if (!hit) continue;
    let at = from;
    for (let before = all[at - 1]; before && isAfter(before, hit); before = all[at - 1]) {
      all[at] = before;
      at -= 1;
    }
    all[at] = hit;
  }
  return all;
}

function merged(hits: Hits, terms: Int32Array): readonly Hit[] {
  const all: Hit[] = [];
  for (const term of terms) {
    const list = hits.byTerm.get(term);
    if (list) for (const hit of list) all.push(hit);
  }
  return sorted(all).filter((hit, at) => hit.end !== all[at - 1]?.end || hit.start !== all[at - 1]?.start);
}

/** The hits of a group, in order of their end, those of the same words once. */
export function hitsOf(
  hits: Hits,
  vocabulary: CompiledVocabulary,
  group: number | undefined,
): readonly Hit[] {
  const found = group === undefined ? 0 : (hits.found[group] ?? 0);
  if (group === undefined || found === 0) return NONE;
  if (found !== SEVERAL) return hits.byTerm.get(found - 1) ?? NONE;
  const known = hits.known.get(group);
  if (known) return known;
  const list = merged(hits, vocabulary.termsOf[group] ?? new Int32Array(0));
  hits.known.set(group, list);
  return list;
}

/** Whether a group was found at all; joins nothing. */
export function occursIn(hits: Hits, group: number): boolean {
  return (hits.found[group] ?? 0) !== 0;
}
