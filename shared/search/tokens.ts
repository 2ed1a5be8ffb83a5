import { exactIds } from './exact-ids.ts';
import { foldText, isPlainAscii } from './fold-text.ts';

/** What the index of one field is made of. */
const words = /[\p{L}\p{N}\u3099\u309A]+/gu;
const asciiWords = /[a-z0-9]+/g;

/**
 * Blanks, dashes and quotation marks that part words as a blank does. Many texts hold no other foreign signs, and
 * without them are ASCII, which is folded in no time.
 */
const typographicSigns = /[\u00a0\u2010\u2012-\u2016\u2018-\u2023\u2026\u2027]/g;
const withoutTypography = (text: string): string =>
  isPlainAscii(text) ? text : text.replace(typographicSigns, ' ');

/**
 * Scripts written without spaces (and Hangul, whose words carry their particles) are cut into overlapping pairs.
 * Script extensions, not scripts: the long vowel mark of データ belongs to both kana and would split the word.
 */
const paired = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+/gu;
const oneOfPaired = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

/** Nobody types more of a word than this; what is longer is an encoded file. Both sides cut alike. */
const longestToken = 64;

function addPairs(run: string, tokens: string[]): void {
  const letters = [...run];
  letters.forEach((letter, at) => {
    tokens.push(letter + (letters[at + 1] ?? ''));
  });
}

function addWord(word: string, tokens: string[]): void {
  if (!oneOfPaired.test(word)) {
    tokens.push(word.slice(0, longestToken));
    return;
  }
  let from = 0;
  for (const match of word.matchAll(paired)) {
    if (match.index > from) tokens.push(word.slice(from, match.index).slice(0, longestToken));
    addPairs(match[0], tokens);
    from = match.index + match[0].length;
  }
  if (from < word.length) tokens.push(word.slice(from).slice(0, longestToken));
}

function foldedTokens(folded: string): string[] {
  if (isPlainAscii(folded))
    return (folded.match(asciiWords) ?? []).map((word) => word.slice(0, longestToken));
  const tokens: string[] = [];
  for (const word of folded.match(words) ?? []) addWord(word, tokens);
  return tokens;
}

/**
 * The tokens of a text in their order, then the exact ids in it (behind, so that phrases stay whole).
 *
 * A run of Han, kana or Hangul yields its overlapping pairs and its last letter alone: 数据库 → 数据 据库 库. So
 * every single letter begins some token, and one letter is searched as a prefix.
 */
export function tokensOf(text: string): string[] {
  const folded = foldText(withoutTypography(text));
  const tokens = foldedTokens(folded);
  for (const id of exactIds(folded)) tokens.push(id);
  return tokens;
}

/** Whatever parts words in ASCII and is not one blank alone, which may stay where it stands. */
const untidyGap = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;

/** Whether a word is longer than a token may be, where blanks part words: a look back from each place it could end. */
function hasLongWord(text: string): boolean {
  let from = 0;
  while (from + longestToken < text.length) {
    const blank = text.lastIndexOf(' ', from + longestToken);
    if (blank < from) return true;
    from = blank + 1;
  }
  return false;
}

/** The tokens of a text with a blank between each two. In ASCII what is no word is taken out, and no list is made. */
export function tokenText(text: string): string {
  const read = withoutTypography(text);
  if (!isPlainAscii(read)) return tokensOf(read).join(' ');
  const folded = read.toLowerCase();
  const words = folded.replace(untidyGap, ' ').trim();
  if (hasLongWord(words)) return tokensOf(read).join(' ');
  return [words, ...exactIds(folded)].join(' ');
}

/** A shorter beginning matches a large part of all words: it would be slow, and no help. */
const shortestPrefix = 3;

/** What a word or phrase of a query looks for: tokens in a row; the last one may only be the beginning of a token. */
export type SearchTokens = { readonly tokens: readonly string[]; readonly prefix: boolean };

const isPaired = (token: string | undefined): boolean => token !== undefined && oneOfPaired.test(token);

/**
 * The same cutting for a query. `asPrefix` is the reader's `word*`; with fewer than three letters it is looked for
 * as a whole word (a single Han, kana or Hangul letter is always a prefix).
 */
export function searchTokens(text: string, asPrefix: boolean): SearchTokens {
  const folded = foldText(text);
  const [id, ...others] = exactIds(folded);
  if (id !== undefined && others.length === 0 && folded.trim() === id)
    return { tokens: [id], prefix: asPrefix };
  const tokens = foldedTokens(folded);
  const last = tokens.at(-1);
  if (last === undefined) return { tokens, prefix: false };
  if (!isPaired(last)) return { tokens, prefix: asPrefix && last.length >= shortestPrefix };
  // The last letter alone stands where a run ends; in the text that is looked for the run may go on.
  const before = tokens.at(-2);
  if (before !== undefined && isPaired(before) && [...before].length === 2 && before.endsWith(last)) {
    return { tokens: tokens.slice(0, -1), prefix: false };
  }
  return { tokens, prefix: true };
}
