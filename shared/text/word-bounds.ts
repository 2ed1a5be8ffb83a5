import type { NormalisedText } from './normalise-text.ts';
import type { ParsedTerm } from './term.ts';
import { APOSTROPHE, isCjkUnit, isWordUnit, SPACE } from './units.ts';

const S = 0x73;
const E = 0x65;
/** Case endings that writers join on to foreign names without an apostrophe; the apostrophe itself ends a word. */
const ENDINGS = new Set(
  'in un nin nun e a ye ya i u yi yu de da te ta den dan ten tan le la yle yla d ga ile st sse l lt t na ne em ie om'.split(
    ' ',
  ),
);
const LONGEST_ENDING = 3;
const SHORTEST_INFLECTED_NAME = 5;
const LONGEST_WORD = 40;
const FIRST_FOREIGN = 0x80;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

const BEGINS_WITH_LETTER = /^\p{L}/u;

/** The cheap half of the test, for terms that may not begin inside a word. */
export function beginsWord(text: NormalisedText, start: number): boolean {
  if (start === 0) return true;
  const first = text.units[start] ?? 0;
  const before = text.units[start - 1] ?? 0;
  return isCjkUnit(first) || !isWordUnit(before);
}

/** Plural, genitive and past endings that English puts on a last word. */
function hasPlainEnding(units: Uint16Array, end: number): boolean {
  const first = units[end] ?? 0;
  if (first === S) return !isWordUnit(units[end + 1] ?? 0);
  return first === E && units[end + 1] === S && !isWordUnit(units[end + 2] ?? 0);
}

/** Whether a word goes on with this unit, and not with what may be a plain ending. */
export function goesOn(unit: number): boolean {
  return unit !== S && unit !== E && isWordUnit(unit);
}

function endsWord(text: NormalisedText, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.units[end] ?? 0;
  return isCjkUnit(text.units[end - 1] ?? 0) || next === APOSTROPHE || !isWordUnit(next);
}

function hasForeignEnding(text: NormalisedText, end: number): boolean {
  let stop = end;
  while (stop - end <= LONGEST_ENDING && isWordUnit(text.units[stop] ?? 0)) stop += 1;
  return stop - end <= LONGEST_ENDING && ENDINGS.has(String.fromCharCode(...text.units.subarray(end, stop)));
}

function isCapital(unit: number, original: string, at: number): boolean {
  if (unit < FIRST_FOREIGN) return unit >= CAPITAL_A && unit <= CAPITAL_Z;
  const letter = original.charAt(at);
  return letter !== letter.toLowerCase();
}

function isAllCapitals(original: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = original.charCodeAt(at);
    if (unit >= SMALL_A && unit <= SMALL_Z) return false;
    if (unit >= FIRST_FOREIGN) return original.slice(at, to) === original.slice(at, to).toUpperCase();
  }
  return true;
}

function hasCapitals(
  { original, starts, ends }: NormalisedText,
  term: ParsedTerm,
  start: number,
  end: number,
): boolean {
  if (term.capitals === 'any') return true;
  const from = starts[start] ?? 0;
  if (!isCapital(original.charCodeAt(from), original, from))
    return term.capitals === 'all' && !BEGINS_WITH_LETTER.test(term.text);
  if (term.capitals === 'first') return true;
  return isAllCapitals(original, from, ends[end - 1] ?? from);
}

/** Where a stem begins whose word ends just before `start`, or -1. */
function beginOfStem(text: NormalisedText, stem: string, start: number): number {
  if (text.units[start - 1] !== SPACE) return -1;
  let word = start - 1;
  while (word > 0 && start - word < LONGEST_WORD && isWordUnit(text.units[word - 1] ?? 0)) word -= 1;
  const begin = word - (stem.lastIndexOf(' ') + 1);
  if (begin < 0 || !beginsWord(text, begin)) return -1;
  for (let at = 0; at < stem.length; at += 1) if (text.units[begin + at] !== stem.charCodeAt(at)) return -1;
  return begin;
}

/** How a term has to stand where its units were found, in a text of its language. */
export const bound = {
  /** As a word or its plural, in whatever letters. */
  plain: 1,
  /** It is the beginning of a word, and every end will do. */
  stem: 2,
  /** As `plain`, with a capital, and where languages inflect with a case ending: `isName`. */
  name: 3,
  /** The same, with nothing but capitals: `isAcronym`. */
  acronym: 4,
  /** There is more to be looked at: `beginOfTerm`. */
  other: 5,
} as const;

export function boundOf({ text, stemsBefore, mayBeginInWord, mayEndInWord, capitals }: ParsedTerm): number {
  if (stemsBefore.length > 0 || mayBeginInWord) return bound.other;
  if (capitals === 'any') return mayEndInWord ? bound.stem : bound.plain;
  if (mayEndInWord) return bound.other;
  if (capitals === 'first') return bound.name;
  return BEGINS_WITH_LETTER.test(text) ? bound.acronym : bound.other;
}

/** Whether a term may stand where the word goes on (see `goesOn`): a stem, a name with a case ending, Han. */
export function mayGoOn({ text, mayBeginInWord, mayEndInWord, capitals }: ParsedTerm): boolean {
  if (mayEndInWord || isCjkUnit(text.charCodeAt(text.length - 1))) return true;
  return capitals !== 'any' && !mayBeginInWord && text.length >= SHORTEST_INFLECTED_NAME;
}

/** Whether a word ends here, or with the plain ending that follows. */
export function endsPlainly(text: NormalisedText, end: number): boolean {
  return endsWord(text, end) || hasPlainEnding(text.units, end);
}

function endsInflected(text: NormalisedText, start: number, end: number): boolean {
  return end - start >= SHORTEST_INFLECTED_NAME && hasForeignEnding(text, end);
}

/** Whether what begins a word here stands as a name, in a language that inflects names or in another. */
export function isName(text: NormalisedText, start: number, end: number, isInflecting: boolean): boolean {
  const from = text.starts[start] ?? 0;
  if (!isCapital(text.original.charCodeAt(from), text.original, from)) return false;
  return endsPlainly(text, end) || (isInflecting && endsInflected(text, start, end));
}

export function isAcronym(text: NormalisedText, start: number, end: number, isInflecting: boolean): boolean {
  const from = text.starts[start] ?? 0;
  return (
    isName(text, start, end, isInflecting) && isAllCapitals(text.original, from, text.ends[end - 1] ?? from)
  );
}

function endsAsWord(
  text: NormalisedText,
  term: ParsedTerm,
  start: number,
  end: number,
  isInflecting: boolean,
): boolean {
  if (term.mayEndInWord || endsWord(text, end)) return true;
  if (term.mayBeginInWord) return false;
  if (endsPlainly(text, end)) return true;
  return isInflecting && term.capitals !== 'any' && endsInflected(text, start, end);
}

/**
 * Where a term begins whose last stem was found between two units, or -1 where it does not stand there as a word.
 *
 * Latin words end at anything but a letter or digit (Han beside them counts as an end); Han, kana and hangul have no
 * bounds.
 */
export function beginOfTerm(
  text: NormalisedText,
  term: ParsedTerm,
  start: number,
  end: number,
  isInflecting: boolean,
): number {
  if (!endsAsWord(text, term, start, end, isInflecting)) return -1;
  let begin = start;
  for (const stem of term.stemsBefore) {
    begin = beginOfStem(text, stem, begin);
    if (begin < 0) return -1;
  }
  if (!term.mayBeginInWord && !beginsWord(text, begin)) return -1;
  return hasCapitals(text, term, begin, end) ? begin : -1;
}
