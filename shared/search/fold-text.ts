/** Longer piles of combining marks are cut before normalising, which has to sort them and would not be linear. */
const markPiles = /(\p{M}{8})\p{M}+/gu;

/** The marks of voiced kana (が, パ) tell words apart; every other mark is a reader's or a keyboard's choice. */
const droppedMarks = /[^\P{M}\u3099\u309A]/gu;

/** Letters that no normal form takes apart, as they are typed where the keyboard lacks them. */
const typedAs: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const undivided = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'gu');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself.
const plainAscii = /^[\x00-\x7f]*$/;

/** Such a text holds no letters that need folding, and no scripts that are cut into pairs. */
export const isPlainAscii = (text: string): boolean => plainAscii.test(text);

/**
 * Text as search compares it: without case, accents and compatibility forms, so that İstanbul, IŞIK and ｶﾞ are
 * found however they are typed. Turkish I, İ and ı are one letter here, as few people type all three.
 */
export function foldText(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  return text
    .replace(markPiles, '$1')
    .normalize('NFKD')
    .replace(droppedMarks, '')
    .toLowerCase()
    .replace(droppedMarks, '')
    .replace(undivided, (letter) => typedAs[letter] ?? letter)
    .normalize('NFC');
}
