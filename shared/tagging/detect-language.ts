import type { LanguageKey } from '../vocabulary/vocabulary.ts';

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
const LATIN_LANGUAGES = new Map(
  Object.entries(STOP_WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => [`${language} ${word}`, true]),
  ),
);
const LANGUAGES = Object.keys(STOP_WORDS);
const SAMPLE = 4000;
const ENOUGH_WORDS = 2;

type Detected = LanguageKey | 'sw';

function scriptLanguage(sample: string): Detected | undefined {
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const han = sample.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const hangul = sample.match(/[\uac00-\ud7af]/g)?.length ?? 0;
  const cyrillic = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const least = sample.length / 10;
  if (hangul > least) return 'ko';
  if (kana > least / 2) return 'ja';
  if (han > least) return 'zh';
  return cyrillic > least ? 'ru' : undefined;
}

/**
 * The language of a text in normalised form, by script and by stop words; nothing where two languages are as likely.
 */
export function detectLanguage(normalised: string): Detected | undefined {
  const sample = normalised.slice(0, SAMPLE);
  const byScript = scriptLanguage(sample);
  if (byScript) return byScript;
  const scores = new Map<string, number>();
  for (const word of sample.split(/[^\p{L}]+/u)) {
    for (const language of LANGUAGES) {
      if (LATIN_LANGUAGES.has(`${language} ${word}`)) scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH_WORDS || best[1] < (second?.[1] ?? 0) * 1.3) return undefined;
  // The keys of STOP_WORDS are all languages that packs know, and Swahili.
  return best[0] as Detected;
}
