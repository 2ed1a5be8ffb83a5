import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import type { NormalisedText } from './normalise-text.ts';

/** Frequent words that the languages do not share, accents folded as texts are. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with as by it from are has said which were will their be this its have not',
  de: 'der die das und ist nicht mit von auf eine einen einem auch wird sich dem den im zu fur als wurde nach sind oder uber',
  fr: 'les des est une dans pour que qui sur avec pas du aux cette ont par ses plus sont leur ete au il ce et',
  es: 'el los las que del una por con para su como mas pero fue sus este esta han segun ha sobre y es',
  tr: 've bir bu icin ile olarak da de daha gibi oldugu olan yapay zeka gore kadar sonra ise cok en veya ancak',
  it: 'il che di della per con una sono del nel gli anche dei alla delle non piu come ha i',
  pt: 'que os uma para com nao dos mais como ao foi das pela pelo sua seu tambem ser tem em do da',
  nl: 'het een van dat niet met voor zijn aan ook naar wordt door bij er op heeft deze te',
  sv: 'och att det som en for pa med av inte har till den ett om de fran kan var',
  et: 'ja on et ei ka oma kui see mis selle kes oli aga ning seda voi',
  sw: 'ya na wa kwa ni katika za la huwa cha kuwa watu hawa lakini',
};
/** Letters that tell a language apart where a title is too short for stop words; they are looked for in the original. */
const TELLING_LETTERS: Readonly<Record<string, string>> = {
  ğ: 'tr',
  ş: 'tr',
  ı: 'tr',
  İ: 'tr',
  ß: 'de',
  ä: 'de',
  ñ: 'es',
  '¿': 'es',
  '¡': 'es',
  ã: 'pt',
  å: 'sv',
  ê: 'fr',
  è: 'fr',
  œ: 'fr',
  õ: 'et',
};
const WORD_ENDS = /[ \n.,:;!?"'()]+/;
const SAMPLE = 2000;
const ENOUGH_SIGNS = 2;
const LEAD_OVER_SECOND = 1.3;

type Detected = LanguageKey | 'sw';

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [language, words] of Object.entries(STOP_WORDS)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}
const LANGUAGES_BY_WORD = languagesByWord();

function scriptLanguage({ units }: NormalisedText, size: number): Detected | undefined {
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

/** The language of a text, by script and by stop words; nothing where two languages are as likely. */
export function detectLanguage(text: NormalisedText): Detected | undefined {
  const size = Math.min(text.length, SAMPLE);
  const byScript = scriptLanguage(text, size);
  if (byScript) return byScript;
  const scores = new Map<string, number>();
  for (const word of String.fromCharCode(...text.units.subarray(0, size)).split(WORD_ENDS)) {
    for (const language of LANGUAGES_BY_WORD.get(word) ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  for (const letter of text.original.slice(0, SAMPLE)) {
    const language = letter > 'z' ? TELLING_LETTERS[letter] : undefined;
    if (language) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH_SIGNS || best[1] < (second?.[1] ?? 0) * LEAD_OVER_SECOND) return undefined;
  // The keys of STOP_WORDS are languages that packs know, and Swahili.
  return best[0] as Detected;
}
