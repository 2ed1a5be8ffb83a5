/**
 * Words a minute by language, of adults who read continuous text: the International Reading Speed Texts
 * (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53, 2012, 5452-5461).
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** About the mean of the languages that were measured. */
const otherWords = 185;

/** Characters a minute from the same measurements, for the scripts that are written without spaces. */
const chineseSigns = 255;
const japaneseSigns = 357;

/** Kana stand at its beginning, up to U+30FF. */
const isSign = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
const lastKana = 0x30ff;

/** ASCII is looked at without a pattern: it is most of all text, and every article passes here. */
const letter = /[\p{L}\p{N}]/u;
const isLetter = (unit: number, text: string, at: number): boolean =>
  unit < 128
    ? (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)
    : letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200a);

type Counted = { readonly words: number; readonly signs: number; readonly hasKana: boolean };

/** A word is all that stands between two spaces and has a letter or a digit. */
function count(text: string): Counted {
  let [words, signs, hasKana, inWord] = [0, 0, false, false];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSign(unit)) {
      signs += 1;
      inWord = false;
      hasKana ||= unit <= lastKana;
    } else if (isSpace(unit)) inWord = false;
    else if (!inWord && isLetter(unit, text, at)) {
      words += 1;
      inWord = true;
    }
  }
  return { words, signs, hasKana };
}

/** Whole minutes, rounded up; 0 for no text. The language is a tag such as `en-GB`, or not known. */
export function readingMinutes(text: string, language: string | null): number {
  const { words, signs, hasKana } = count(text);
  const primary = (language ?? 'en').toLowerCase().replace(/[-_].*/, '');
  const signSpeed = primary === 'ja' || hasKana ? japaneseSigns : chineseSigns;
  return Math.ceil(words / (wordsPerMinute[primary] ?? otherWords) + signs / signSpeed);
}
