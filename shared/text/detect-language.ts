import type { ByLanguage, LanguageKey } from '../vocabulary/vocabulary.ts';
import type { NormalisedText } from './normalise-text.ts';
import { isWordUnit } from './units.ts';

/** Frequent words that the languages do not share, accents folded as texts are. */
const STOP_WORDS: ByLanguage<string> = {
  en: 'the of and to that is was for with as by it from are has said which were will their be this its have not',
  de: 'der die das und ist nicht mit von auf eine einen einem auch wird sich dem den im zu fur als wurde nach sind oder uber',
  fr: 'la de en un les des est une dans pour que qui sur avec pas du aux cette ont par ses plus sont leur ete au il ce et',
  es: 'la de en un y el los las que del una por con para su como mas pero fue sus este esta han segun ha sobre y es',
  tr: 've bir bu icin ile olarak da de daha gibi oldugu olan yapay zeka gore kadar sonra ise cok en veya ancak',
  it: 'la un una il che di della per con sono del nel gli anche dei alla delle non piu come ha i lo al si dopo dal dalla e l',
  pt: 'de que os uma para com nao dos mais como ao foi das pela pelo sua seu tambem ser tem em do da',
  nl: 'de en het een van dat niet met voor zijn aan ook naar wordt door bij er op heeft deze te om is werd nadat volgens zonder hun',
  sv: 'och att det som en for pa med av inte har till den ett om de fran kan var sin sina vid efter enligt ar ska eller',
  et: 'ja on et ei ka oma kui see mis selle kes oli aga ning seda voi tuleb kuid peab nende tema neid poolt kohta vastu parast enne juba veel nagu soovitab ole',
  sw: 'ya wa kwa katika za huwa cha kuwa watu hawa lakini na ni kama hii hiyo baada kabla wake yake wao la',
};
/** Letters that tell a language apart where a title is too short for stop words; they are looked for in the original. */
const TELLING_LETTERS: ByLanguage<string> = {
  tr: 'ğşıİ',
  de: 'ß',
  es: 'ñ¿¡',
  pt: 'ã',
  sv: 'å',
  fr: 'êèœ',
  et: 'õ',
};
const SAMPLE = 1000;
const ENOUGH_SIGNS = 2;
const LEAD_OVER_SECOND = 1.3;
/** Most texts have none of these letters, and show their language by words alone. */
const TELLING = new RegExp(`[${Object.values(TELLING_LETTERS).join('')}]`);
/** What may be of another script once it is folded; curly quotation marks are not. */
const OTHER_SCRIPT = /[\u0400-\u1fff\u2e80-\uffff]/;
const HASH_FACTOR = 31;

// The keys of STOP_WORDS are languages that packs know; Object.keys loses their type.
const LANGUAGES = Object.keys(STOP_WORDS) as LanguageKey[];

/** A table looks up numbers as small as these without making objects of them. */
const HASH_BITS = 0x3fffffff;

function wordHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (hash * HASH_FACTOR + word.charCodeAt(at)) | 0;
  return hash & HASH_BITS;
}

/** Places of languages in LANGUAGES, by the hash of a stop word or by a letter. */
function placesBy(
  keysOf: (language: LanguageKey) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [place, language] of LANGUAGES.entries()) {
    for (const key of keysOf(language)) places.set(key, [...(places.get(key) ?? []), place]);
  }
  return places;
}

const BY_WORD = placesBy((language) => (STOP_WORDS[language] ?? '').split(' ').map(wordHash));
/** By the end of a hash: whether a stop word has it. Most words are none, and are not looked up. */
const HASH_ENDS = 0x1000;
const mayBeStopWord = new Uint8Array(HASH_ENDS);
for (const hash of BY_WORD.keys()) mayBeStopWord[hash & (HASH_ENDS - 1)] = 1;

const BY_LETTER = placesBy((language) =>
  [...(TELLING_LETTERS[language] ?? '')].map((letter) => letter.charCodeAt(0)),
);

function scriptLanguage({ units }: NormalisedText, size: number): LanguageKey | undefined {
  let [kana, han, hangul, cyrillic] = [0, 0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < 0x400) continue;
    if (unit < 0x500) cyrillic += 1;
    else if (unit >= 0x3040 && unit <= 0x30ff) kana += 1;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
    else if (unit >= 0xac00 && unit <= 0xd7af) hangul += 1;
  }
  if (hangul > size / 10) return 'ko';
  if (kana > size / 20) return 'ja';
  if (han > size / 10) return 'zh';
  return cyrillic > size / 10 ? 'ru' : undefined;
}

/** How many stop words and telling letters of each language a text has. */
function signsOf({ units, starts, original }: NormalisedText, size: number, isTelling: boolean): number[] {
  const signs = LANGUAGES.map(() => 0);
  const count = (places: readonly number[] | undefined) => {
    if (places) for (const place of places) signs[place] = (signs[place] ?? 0) + 1;
  };
  const countWord = (hash: number) => {
    if (mayBeStopWord[hash & (HASH_ENDS - 1)] === 1) count(BY_WORD.get(hash & HASH_BITS));
  };
  let hash = 0;
  for (let at = 0; at < size; at += 1) {
    const unit = units[at] ?? 0;
    if (isWordUnit(unit)) {
      hash = (hash * HASH_FACTOR + unit) | 0;
      if (isTelling) count(BY_LETTER.get(original.charCodeAt(starts[at] ?? 0)));
    } else {
      countWord(hash);
      hash = 0;
    }
  }
  countWord(hash);
  return signs;
}

/** The language of a text, by script and by stop words; nothing where two languages are as likely. */
export function detectLanguage(text: NormalisedText): LanguageKey | undefined {
  const size = Math.min(text.length, SAMPLE);
  const sample = text.original.slice(0, text.ends[size - 1] ?? 0);
  const byScript = OTHER_SCRIPT.test(sample) ? scriptLanguage(text, size) : undefined;
  if (byScript) return byScript;
  const signs = signsOf(text, size, TELLING.test(sample));
  let [best, most, second] = [0, 0, 0];
  for (let place = 0; place < signs.length; place += 1) {
    const count = signs[place] ?? 0;
    if (count > most) [best, most, second] = [place, count, most];
    else second = Math.max(second, count);
  }
  return most < ENOUGH_SIGNS || most < second * LEAD_OVER_SECOND ? undefined : LANGUAGES[best];
}
