import { detectLanguage } from './detect-language.ts';
import { clearRoom, enterHit, type Hit, type HitRoom } from './hit-room.ts';
import type { NormalisedText } from './normalise-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { inRecord, languagesFor, trait } from './term-records.ts';
import type { TermTable } from './term-table.ts';
import { MATCH, scan } from './term-trie.ts';
import { PARAGRAPH } from './units.ts';
import { beginOfTerm, bound, endsPlainly, isAcronym, isName } from './word-bounds.ts';

/**
 * What a text holds of a vocabulary. A term stands in many groups, so hits are kept by term; the groups only know
 * which of their terms were found, and are put together when they are asked for. Unions of groups know nothing: they
 * ask their members.
 */
export type Hits = {
  readonly text: NormalisedText;
  readonly language: string | undefined;
  /** Where each sentence begins, and where the one after the last would, in units. */
  readonly sentences: readonly number[];
  /** Groups that were found and set a rule off or name an actor, each once, in the order in which they were found. */
  readonly starts: Int32Array;
  readonly room: HitRoom;
  readonly reading: number;
  /** The hits of terms and groups that were asked for so far. */
  readonly lists: (readonly Hit[])[];
};

/** Languages that join case endings on to names. */
const INFLECTING = new Set(['tr', 'et', 'ru', 'de', 'sv']);

function paragraphEnd(text: NormalisedText, from: number): number {
  const end = text.units.indexOf(PARAGRAPH, from);
  return end < 0 || end > text.length ? text.length : end;
}

/** A text while its terms are found, and how far that is. */
type Search = {
  readonly text: NormalisedText;
  /** Where they begin, and where the one after the last would. */
  readonly sentences: readonly number[];
  /** The bits of the languages whose terms count. */
  readonly languages: number;
  readonly isInflecting: boolean;
  /** The sentence that was reached. */
  sentence: number;
  /** What begins before it follows a pointer to other articles. */
  quietUntil: number;
};

function startSearch(text: NormalisedText, language: string | undefined): Search {
  return {
    text,
    sentences: [...sentenceStarts(text), text.length + 1],
    languages: languagesFor(language),
    isInflecting: language === undefined || INFLECTING.has(language),
    sentence: 0,
    quietUntil: 0,
  };
}

/** Where a term begins that was found between two units, or -1 where it does not stand there. */
function beginOf(
  kind: number,
  term: number,
  start: number,
  end: number,
  { text, isInflecting }: Search,
  terms: TermTable['terms'],
): number {
  if (kind === bound.stem) return start;
  if (kind === bound.plain) return endsPlainly(text, end) ? start : -1;
  if (kind === bound.name) return isName(text, start, end, isInflecting) ? start : -1;
  if (kind === bound.acronym) return isAcronym(text, start, end, isInflecting) ? start : -1;
  const parsed = terms[term];
  return parsed ? beginOfTerm(text, parsed, start, end, isInflecting) : -1;
}

/** Files a term where it was found, if it stands there as a word. */
function enterFound(record: number, start: number, end: number, search: Search, vocabulary: TermTable): void {
  const { sentences } = search;
  const { records } = vocabulary.records;
  const traits = records[record] ?? 0;
  const term = records[record + inRecord.term] ?? 0;
  const begin = beginOf(traits & trait.bound, term, start, end, search, vocabulary.terms);
  if (begin < 0) return;
  const sentence = (sentences[search.sentence + 1] ?? end) < end ? search.sentence + 1 : search.sentence;
  if ((traits & trait.noise) !== 0 && begin - (sentences[sentence] ?? 0) <= 1)
    search.quietUntil = paragraphEnd(search.text, end);
  enterHit(record, begin, end, sentence, vocabulary);
}

/** Files those terms of a pattern that are of the language of the text; `first` is the record of its first. */
function enterPattern(
  first: number,
  start: number,
  end: number,
  search: Search,
  vocabulary: TermTable,
): void {
  const { records } = vocabulary.records;
  let record = first;
  for (;;) {
    if (((records[record] ?? 0) & search.languages) !== 0) enterFound(record, start, end, search, vocabulary);
    if (((records[record + inRecord.others] ?? 0) & search.languages) === 0) return;
    record = records[record + inRecord.end] ?? 0;
  }
}

/** The hits of each term that stands as a word, without what follows a pointer to other articles. */
function enterTerms(search: Search, vocabulary: TermTable): void {
  const { trie, matches } = vocabulary;
  const { text, sentences } = search;
  let from = 0;
  while (from < text.length) {
    from = scan(trie, text.units, text.length, from, matches);
    const stop = matches.count * MATCH;
    for (let at = 0; at < stop; at += MATCH) {
      const start = matches.table[at + 1] ?? 0;
      if (start < search.quietUntil) continue;
      while ((sentences[search.sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) search.sentence += 1;
      enterPattern(matches.table[at] ?? 0, start, matches.table[at + 2] ?? 0, search, vocabulary);
    }
  }
}

/** Everything the vocabulary names in a text, in one pass. It holds until the next text is read. */
export function findHits(text: NormalisedText, vocabulary: TermTable, hint?: string): Hits {
  const { room } = vocabulary;
  const language = detectLanguage(text) ?? hint;
  clearRoom(vocabulary);
  const search = startSearch(text, language);
  enterTerms(search, vocabulary);
  const starts = room.starts.subarray(0, room.startCount);
  const { sentences } = search;
  return { text, language, sentences, starts, room, reading: room.reading, lists: [] };
}
