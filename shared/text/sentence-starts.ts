import type { NormalisedText } from './normalise-text.ts';
import { isCjkUnit, isWordUnit, PARAGRAPH, SPACE } from './units.ts';

/** Beyond this a sentence is cut: lists without full stops are no context for each other. */
const LONGEST_SENTENCE = 400;
/** Where no space comes, it is cut anywhere: what stands in a sentence is compared with each other. */
const LONGEST_UNBROKEN = 2000;
const LONGEST_ABBREVIATION = 4;
const ABBREVIATIONS = new Set(
  'inc corp ltd co dr mr mrs ms prof st no vs jr sr gov sen rep jan feb aug sept oct nov dec bzw ca usw vgl av'.split(
    ' ',
  ),
);

/** What may end a sentence: most units do not, and are passed without a further look. */
const ending = { none: 0, fullStop: 1, narrow: 2, sure: 3 } as const;
const endingOf = new Uint8Array(0x10000);
for (const [kind, marks] of [
  [ending.fullStop, '.'],
  [ending.narrow, '!?;'],
  [ending.sure, '\n。！？；'],
] as const) {
  for (const mark of marks) endingOf[mark.charCodeAt(0)] = kind;
}

/** Where the word begins that ends here; longer ones are no abbreviations, and are not followed to their beginning. */
function beginOfWord({ units }: NormalisedText, at: number): number {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATION && isWordUnit(units[from - 1] ?? 0)) from -= 1;
  return from;
}

function isSmallLetter(original: string, at: number): boolean {
  const unit = original.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const letter = original.charAt(at);
  return letter !== letter.toUpperCase();
}

/** A full stop ends a sentence before a capital, a digit or a quotation, but not after an initial or "Inc.". */
function isFullStop(text: NormalisedText, at: number): boolean {
  const { units } = text;
  if (units[at + 1] !== SPACE) return units[at + 1] === PARAGRAPH;
  if (isSmallLetter(text.original, text.starts[at + 2] ?? 0)) return false;
  if (!isWordUnit(units[at - 1] ?? 0)) return true;
  const from = beginOfWord(text, at);
  if (at - from > LONGEST_ABBREVIATION) return true;
  let word = '';
  for (let letter = from; letter < at; letter += 1) word += String.fromCharCode(units[letter] ?? 0);
  return (word.length > 1 || /\d/.test(word)) && !ABBREVIATIONS.has(word);
}

function endsSentence(text: NormalisedText, at: number, kind: number): boolean {
  if (kind === ending.fullStop) return isFullStop(text, at);
  const next = text.units[at + 1] ?? 0;
  return kind === ending.sure || next === SPACE || isCjkUnit(next);
}

/** Cuts what stands up to `end`, at a space where there is one, as often as it is too long. */
function cutLong({ units }: NormalisedText, starts: number[], end: number): void {
  let start = starts.at(-1) ?? 0;
  for (let at = start + LONGEST_SENTENCE; at < end; at += 1) {
    if (units[at] !== SPACE && at - start < LONGEST_UNBROKEN) continue;
    start = at + 1;
    starts.push(start);
    at += LONGEST_SENTENCE;
  }
}

/** Where sentences begin, in normalised units; the first begins at 0. */
export function sentenceStarts(text: NormalisedText): readonly number[] {
  const { units, length } = text;
  const starts = [0];
  for (let at = 0; at < length; at += 1) {
    const kind = endingOf[units[at] ?? 0] ?? 0;
    if (kind === ending.none || !endsSentence(text, at, kind)) continue;
    cutLong(text, starts, at);
    starts.push(at + 1);
  }
  cutLong(text, starts, length);
  return starts;
}
