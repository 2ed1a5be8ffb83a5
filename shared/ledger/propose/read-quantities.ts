import type { ProposedQuantity } from '../../model/proposal.ts';
import { type CueHit, createCueFinder } from './cue-finder.ts';
import { moneySigns, type Unit, unitCues } from './cues-units.ts';
import type { Reading, Sentence } from './read-article.ts';
import { type ReadNumber, readNumbers } from './read-number.ts';
import type { ReadingLanguage } from './reading-language.ts';

export type FoundQuantity = Omit<ProposedQuantity, 'unit' | 'window'> & {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
};
type Bound = ProposedQuantity['bound'];

const findUnits = createCueFinder<Unit>(unitCues);

/** Words right before a number, accents folded. */
const before: Readonly<Record<Exclude<Bound, 'exactly'>, Readonly<Record<ReadingLanguage, string>>>> = {
  about: {
    en: 'about|around|roughly|some|nearly|almost|approximately|close to|an estimated|estimated|circa',
    tr: 'yaklasik|tahminen|asagi yukari|neredeyse|takriben',
    de: 'rund|etwa|ungefahr|circa|ca\\.?|knapp|fast|geschatzt|schatzungsweise|annahernd',
    fr: "environ|quelque|quelques|pres de|a peu pres|presque|autour de|pres d'|une",
    es: 'unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a',
    zh: '约|大约|近|将近|大概|估计|约有|接近|约为',
  },
  'at-least': {
    en: 'at least|more than|over|upwards of|exceeding|in excess of|no fewer than|above|well over',
    tr: 'en az|asgari|en azindan',
    de: 'mindestens|mehr als|uber|wenigstens|gut|von mehr als',
    fr: "plus de|au moins|plus d'|au minimum|pas moins de",
    es: 'mas de|al menos|como minimo|no menos de|por lo menos|superior a|mas de las|mas de los',
    zh: '至少|超过|逾|超|不少于|多于|超过了',
  },
  'at-most': {
    en: 'up to|at most|fewer than|less than|under|no more than|as many as|as much as|below|a maximum of',
    tr: 'en fazla|en cok|azami',
    de: 'bis zu|hochstens|weniger als|maximal|unter',
    fr: "jusqu'a|au plus|moins de|au maximum|moins d'",
    es: 'hasta|como maximo|menos de|a lo sumo',
    zh: '至多|最多|不到|不超过|高达|多达|最高|不足',
  },
};

/** Words right behind a number, or behind its unit. */
const behind: Readonly<
  Record<Exclude<Bound, 'exactly'>, Partial<Readonly<Record<ReadingLanguage, string>>>>
> = {
  about: { tr: 'civari\\w*|kadar(?! az)|dolayi\\w*', zh: '左右|上下', en: 'or so' },
  'at-least': {
    tr: "'?(?:[dt][ae]n|[iu]n|[iu])? ?(?:fazla|askin|cok|uzerinde(?![a-z])|asan)",
    zh: '余|多|以上',
    en: 'or more|plus|\\+',
    de: 'oder mehr',
    fr: 'ou plus|au moins|au minimum',
    es: 'o mas|como minimo|por lo menos',
  },
  'at-most': {
    tr: "'?[yn]?[ae] (?:kadar|varan)",
    zh: '以下|以内',
    de: 'oder weniger',
    en: 'or less|at most',
  },
};

const bounds = ['at-most', 'at-least', 'about'] as const;
/** Words that may stand between the word and the number: "more than a", "más de las", a sign of money. */
const BETWEEN = '(?: ?(?:a|an|the|de|las|los|la|le|der|die|us|u\\.s\\.|有|了|达|成))?[ $€£¥₺]*$';

const compiled = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source);
  compiled.set(source, known);
  return known;
}

function boundOf({ folded, language }: Reading, number: ReadNumber, unitEnd: number): Bound {
  const left = folded.slice(Math.max(0, number.start - 26), number.start);
  const rights = [folded.slice(number.end, number.end + 14), folded.slice(unitEnd, unitEnd + 14)];
  if (language === 'tr' && /^[ae] (?:kadar|varan)/.test(folded.slice(unitEnd - 1, unitEnd + 8)))
    return 'at-most';
  for (const bound of bounds) {
    const after = behind[bound][language];
    if (after && rights.some((right) => patternOf(`^ ?(?:${after})`).test(right))) return bound;
  }
  for (const bound of bounds) {
    const start = language === 'zh' ? '' : '(?<![a-z])';
    if (patternOf(`${start}(?:${before[bound][language]})${BETWEEN}`).test(left)) return bound;
  }
  return 'exactly';
}

const LATIN_REACH = 46;
const HAN_REACH = 16;
const STOPS = /[.;:!?()\n。日号]|^[年月]|, | (?:and|und|et|y|ve|in|im|dans|en|on|at|by|since|from|to) |\d/;

/** The unit that stands behind a number with nothing but what describes it between. */
function unitBehind(
  number: ReadNumber,
  units: readonly CueHit<Unit>[],
  { folded, language }: Reading,
): CueHit<Unit> | undefined {
  const reach = language === 'zh' ? HAN_REACH : LATIN_REACH;
  const next = units.find(
    ({ start }) =>
      start >= number.end &&
      start - number.end <= reach &&
      !/^人[工类民]/.test(folded.slice(start, start + 2)),
  );
  if (!next) return undefined;
  const between = folded.slice(number.end, next.start);
  return STOPS.test(between.replace(/(?<=[a-z])\d+/g, '')) ||
    /%|percent|prozent|pour cent|por ciento/.test(between)
    ? undefined
    : next;
}

function moneySign({ folded }: Reading, { start, end }: ReadNumber): Unit | undefined {
  const left =
    folded
      .slice(Math.max(0, start - 2), start)
      .trim()
      .at(-1) ?? '';
  const right = folded
    .slice(end, end + 2)
    .trim()
    .charAt(0);
  for (const sign of [left, right]) if (Object.hasOwn(moneySigns, sign)) return moneySigns[sign];
  return undefined;
}

const AFTER_YEAR_WORD = /(?<![a-z])(?:in|since|im|seit|en|depuis|desde|from|until|jahr) $/;

/** Four digits are a year, unless what is counted stands right behind them. */
const isYear = (folded: string, { value, start, end }: ReadNumber, unitStart: number): boolean =>
  value >= 1980 &&
  value <= 2040 &&
  /^\d{4}$/.test(folded.slice(start, end)) &&
  (AFTER_YEAR_WORD.test(folded.slice(Math.max(0, start - 8), start)) || unitStart - end > 1) &&
  !/[块枚颗个名家本件张条份次台款部篇首封起余多]/.test(folded.charAt(end));

/** "8 of 10 attempts" counts eight. */
const PART_OF = /\d (?:of|out of|von|sur|de cada|de) (?:the |los |les )?$/;

/** "Moonshot AI accounted for 3.4 million and DeepSeek for 150,000": of what was counted before. */
const CLAUSE_END = /^(?:[.;,)]| and | und | et | y | ve |。|、|而)/;
const LEAST_ALONE = 1000;

function unitBefore(
  number: ReadNumber,
  last: FoundQuantity | undefined,
  sentence: Sentence,
  { folded, sentences }: Reading,
): Unit | undefined {
  if (!last || number.value < LEAST_ALONE || !CLAUSE_END.test(folded.slice(number.end, number.end + 5)))
    return undefined;
  const isNear = last.sentence === sentence || sentences[sentences.indexOf(sentence) - 1] === last.sentence;
  return isNear && sentence.mentions.length > 0 ? last.unit : undefined;
}

function found(
  number: ReadNumber,
  units: readonly CueHit<Unit>[],
  last: FoundQuantity | undefined,
  sentence: Sentence,
  reading: Reading,
): FoundQuantity | null {
  const sign = moneySign(reading, number);
  const next = sign ? undefined : unitBehind(number, units, reading);
  const unit = sign ?? next?.cue ?? unitBefore(number, last, sentence, reading);
  const isPart = PART_OF.test(reading.folded.slice(Math.max(0, number.start - 12), number.start));
  if (!unit || isPart || number.value < 2 || isYear(reading.folded, number, next?.start ?? number.end))
    return null;
  const end = next?.end ?? number.end;
  const bound = boundOf(reading, number, end);
  return { value: number.value, unit, bound, start: number.start, end, sentence };
}

/** The counted things and sums of money of an article, with the words that say how exact they are. */
export function readQuantities(reading: Reading): readonly FoundQuantity[] {
  const units = findUnits(reading.folded, reading.language);
  const quantities: FoundQuantity[] = [];
  let [at, from] = [0, 0];
  for (const number of readNumbers(reading.folded)) {
    while ((reading.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= number.start) at += 1;
    while ((units[from]?.start ?? Number.POSITIVE_INFINITY) < number.end) from += 1;
    const sentence = reading.sentences[at];
    const quantity =
      sentence && found(number, units.slice(from, from + 4), quantities.at(-1), sentence, reading);
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}
