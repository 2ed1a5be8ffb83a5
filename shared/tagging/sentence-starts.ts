import type { NormalisedText } from './normalise-text.ts';
import { isCjkUnit, isWordUnit, PARAGRAPH, SPACE } from './units.ts';

/** Beyond this a sentence is cut: lists without full stops are no context for each other. */
const LONGEST_SENTENCE = 400;
const FULL_STOP = 0x2e;
const LONGEST_ABBREVIATION = 4;
const WIDE_ENDS = new Set([...'。！？；'].map((mark) => mark.charCodeAt(0)));
const NARROW_ENDS = new Set([...'!?;'].map((mark) => mark.charCodeAt(0)));
const ABBREVIATIONS = new Set(
  'inc corp ltd co dr mr mrs ms prof st no vs jr sr gov sen rep jan feb aug sept oct nov dec bzw ca usw vgl av'.split(
    ' ',
  ),
);

/** Where the word begins that ends here; longer ones are no abbreviations, and are not followed to their beginning. */
function beginOfWord({ units }: NormalisedText, at: number): number {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && isWordUnit(units[from - 1] ?? 0)) from -= 1;
  return from;
}

/** A full stop ends a sentence before a capital, a digit or a quotation, but not after an initial or "Inc.". */
function isFullStop(text: NormalisedText, at: number): boolean {
  if (text.units[at + 1] !== SPACE) return text.units[at + 1] === PARAGRAPH;
  const next = text.original.charAt(text.starts[at + 2] ?? 0);
  if (next !== next.toUpperCase()) return false;
  if (!isWordUnit(text.units[at - 1] ?? 0)) return true;
  const from = beginOfWord(text, at);
  if (at - from > LONGEST_ABBREVIATION) return true;
  const word = String.fromCharCode(...text.units.subarray(from, at));
  return (word.length > 1 || /\d/.test(word)) && !ABBREVIATIONS.has(word);
}

function endsSentence(text: NormalisedText, at: number, since: number): boolean {
  const unit = text.units[at] ?? 0;
  if (unit === FULL_STOP) return isFullStop(text, at);
  if (unit === SPACE) return at - since >= LONGEST_SENTENCE;
  if (NARROW_ENDS.has(unit)) return text.units[at + 1] === SPACE || isCjkUnit(text.units[at + 1] ?? 0);
  return unit === PARAGRAPH || WIDE_ENDS.has(unit);
}

/** Where sentences begin, in normalised units; the first begins at 0. */
export function sentenceStarts(text: NormalisedText): readonly number[] {
  const starts = [0];
  let since = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.units[at] ?? 0;
    if (isWordUnit(unit) || !endsSentence(text, at, since)) continue;
    since = at + 1;
    starts.push(since);
  }
  return starts;
}
