/** What a word behind a number multiplies it by, accents folded; `billion` is 1e9 but in German and Turkish texts. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '1000': 'k thousand bin mil mille tausend 千',
    '10000': '万',
    '1000000': 'million millions millionen mio mn m milyon millon millones 百万',
    '10000000': '千万',
    '100000000': '亿',
    '1000000000': 'billion billions bn b milliarde milliarden mrd milliard milliards milyar md',
    '1000000000000': 'trillion trillions billones trilyon billionen',
  }).flatMap(([factor, words]) => words.split(' ').map((word) => [word, Number(factor)] as const)),
);

/** Round numbers that are written as words, accents folded. One word in two languages means the same in both. */
const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '10': 'ten zehn dix diez 十',
    '12': 'twelve dozen zwolf douze doce',
    '15': 'fifteen funfzehn quinze quince quinzaine',
    '20': 'twenty zwanzig vingt veinte yirmi vingtaine veintena',
    '30': 'thirty dreissig trente treinta otuz trentaine treintena',
    '40': 'forty vierzig quarante cuarenta kirk quarantaine',
    '50': 'fifty funfzig cinquante cincuenta elli cinquantaine',
    '60': 'sixty sechzig soixante sesenta altmis soixantaine',
    '80': 'eighty achtzig ochenta seksen',
    '100': 'hundred hundert cent cien yuz centaine',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);

const scan =
  /(?<![a-z\d.,])(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?!\d|[.,]\d)|(?<![a-z0-9])[a-z]{3,12}(?![a-z0-9])/g;
const grouped = /^\d{1,3}(?:[ .,']\d{3})+$/;
const multiplier = / ?(千万|百万|[千万亿]|[a-z]{1,9}(?![a-z0-9]))\.?/y;
/** "16 milyondan fazla". */
const TURKISH_ENDING = /(?:d[ae]n|[iu]n|l[iu]k|[iua])$/;
/** "3 bin 400", "mil millones": what follows a multiplier may add to it or multiply again. */
const more = / (?:(\d{3})(?!\d)|millones(?![a-z]))/y;

export type ReadNumber = { readonly value: number; readonly start: number; readonly end: number };

function plainValue(digits: string): number {
  return Number(grouped.test(digits) ? digits.replace(/[ .,']/g, '') : digits.replace(',', '.'));
}

function multiplied(folded: string, value: number, end: number): { value: number; end: number } {
  multiplier.lastIndex = end;
  const word = multiplier.exec(folded)?.[1] ?? '';
  const factor = MULTIPLIERS.get(word) ?? MULTIPLIERS.get(word.replace(TURKISH_ENDING, ''));
  if (factor === undefined) return { value, end };
  const product = value * factor;
  more.lastIndex = multiplier.lastIndex;
  const next = factor === 1000 ? more.exec(folded) : null;
  if (!next) return { value: product, end: multiplier.lastIndex };
  return { value: next[1] ? product + Number(next[1]) : product * 1e6, end: more.lastIndex };
}

/** The numbers of folded text, 24,000 = 24 bin = 2.4万, with the words that belong to them. */
export function readNumbers(folded: string): readonly ReadNumber[] {
  const numbers: ReadNumber[] = [];
  let passed = 0;
  for (const match of folded.matchAll(scan)) {
    const start = match.index;
    if (start < passed) continue;
    const isWord = /[a-z]/.test(match[0]);
    const plain = isWord ? WORDS.get(match[0]) : plainValue(match[0]);
    if (plain === undefined) continue;
    const { value, end } = multiplied(folded, plain, start + match[0].length);
    if (!Number.isFinite(value)) continue;
    numbers.push({ value: Math.round(value * 1000) / 1000, start, end });
    passed = end;
  }
  return numbers;
}
