import { letterWidth } from './pen.ts';

/** Han, kana, Hangul, their punctuation and pictures: nearly two letters wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks upon a letter, joiners and signs of direction. */
const widthless = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u;
/** Letters of which each is one unit and about as wide as another. */
const even = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027]*$/;

const lettersOf = (sign: string): number => (widthless.test(sign) ? 0 : wide.test(sign) ? 1.75 : 1);

/** The fewest letters that say something. */
const fewest = 8;

/** As much of the words as has room, or nothing where that would say nothing. A letter keeps its marks. */
export function fitted(words: string, room: number, size: number): string {
  const letters = Math.floor(room / letterWidth(size));
  if (!even.test(words)) return fittedSigns(words, letters);
  if (letters < Math.min(fewest, words.length)) return '';
  return words.length <= letters ? words : `${words.slice(0, letters - 1).trimEnd()}…`;
}

function fittedSigns(words: string, letters: number): string {
  let taken = 0;
  /** Up to where there is still room for the sign that something is left out. */
  let cut = 0;
  let at = 0;
  for (const sign of words) {
    taken += lettersOf(sign);
    at += sign.length;
    if (taken <= letters - 1) cut = at;
    if (taken > letters) return letters < fewest ? '' : `${words.slice(0, cut).trimEnd()}…`;
  }
  return words;
}
