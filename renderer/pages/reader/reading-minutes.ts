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

const signs = /[\u3040-\u30ff\u3400-\u9fff]/g;
const kana = /[\u3040-\u30ff]/;

/** Whole minutes, rounded up; 0 for no text. The language is a tag such as `en-GB`, or not known. */
export function readingMinutes(text: string, language: string | null): number {
  const dense = text.match(signs)?.length ?? 0;
  const words = text.replace(signs, ' ').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const primary = (language ?? 'en').slice(0, 2).toLowerCase();
  const signSpeed = primary === 'ja' || kana.test(text) ? japaneseSigns : chineseSigns;
  return Math.ceil(words / (wordsPerMinute[primary] ?? otherWords) + dense / signSpeed);
}
