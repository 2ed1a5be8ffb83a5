import { normalisedTerm } from '../text/normalise-text.ts';

const mostStems = 4;
/** Scripts without spaces say in two signs what takes a word elsewhere. */
const hasNoSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** What is left of a term when texts are folded, without its spaces; no stem of it may be empty. */
const stemsOf = (term: string): readonly string[] =>
  term
    .replace(/^\*|\*$/g, '')
    .split('*')
    .map((stem) => normalisedTerm(stem).replaceAll(' ', ''));

function leastLetters(term: string): number {
  return term.includes('*') && !hasNoSpaces.test(term) ? 3 : 2;
}

/**
 * What is wrong with a term of one's own, in words that follow it; null where nothing is. `isDoubtful`: it counts only
 * beside other words, so that it may be short.
 */
export function flawOfTerm(term: string, isDoubtful = false): string | null {
  const stems = stemsOf(term);
  if (/[\p{Cc}\u2028\u2029]/u.test(term)) return 'holds a line break or another control character';
  if (term.includes('|')) return 'holds "|": write each alternative as a term of its own';
  if (!isDoubtful && term.startsWith('*') && term.endsWith('*'))
    return 'is open at both ends: keep the "*" at one of them';
  if (stems.length > mostStems) return `holds more than ${mostStems - 1} "*" inside`;
  if (stems.some((stem) => !/[\p{L}\p{N}]/u.test(stem))) return 'needs a letter or digit beside each "*"';
  if (!isDoubtful && stems.every((stem) => stem.length < leastLetters(term)))
    return 'is too short: it would be found in nearly every text';
  return null;
}
