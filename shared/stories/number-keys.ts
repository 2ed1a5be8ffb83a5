/** What a word after a number multiplies it by, accents folded. `billion` is 1e9 here: see LONG_SCALE. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  bin: 1e3,
  mil: 1e3,
  mila: 1e3,
  mille: 1e3,
  tausend: 1e3,
  tusen: 1e3,
  tuhat: 1e3,
  duizend: 1e3,
  tys: 1e3,
  tysiecy: 1e3,
  tisic: 1e3,
  tusind: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  тисяч: 1e3,
  الف: 1e3,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mio: 1e6,
  m: 1e6,
  milyon: 1e6,
  millon: 1e6,
  millones: 1e6,
  milione: 1e6,
  milioni: 1e6,
  milhao: 1e6,
  milhoes: 1e6,
  miljoen: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  miljonit: 1e6,
  mln: 1e6,
  milionow: 1e6,
  miliony: 1e6,
  milion: 1e6,
  milionu: 1e6,
  millioner: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млн: 1e6,
  мільйонів: 1e6,
  مليون: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milyar: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  mld: 1e9,
  mrd: 1e9,
  mia: 1e9,
  miliardow: 1e9,
  miliardy: 1e9,
  miliard: 1e9,
  miliarda: 1e9,
  milliarder: 1e9,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  мільярдів: 1e9,
  مليار: 1e9,
  bilhao: 1e9,
  bilhoes: 1e9,
  trillion: 1e12,
  万: 1e4,
  千: 1e3,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  만: 1e4,
  억: 1e8,
};
const MULTIPLIER_HERE =
  / ?([a-z]{1,10}(?![a-z0-9])|[\u0400-\u06ff]{3,10}(?![\u0400-\u06ff])|百万|千万|[万千亿億만억])/y;
const MIL_MILLONES = / mil millones(?![a-z])/y;
const grouped = /^\d{1,3}(?:[ .,']\d{3})+$/;
const several = /^\d+(?:\.\d+){2,}$/;
const LAST_YEAR = 2040;
const FIRST_YEAR = 1980;

export type NumberKey = { readonly key: string; readonly value: number; readonly end: number };

/** 24,000 and 24.000 and 24 000 are thousands; 4,2 and 4.2 are decimals. */
function plainValue(digits: string): number {
  return Number(
    grouped.test(digits) ? digits.replace(/[ .,']/g, '') : digits.replace(/[ ']/g, '').replace(',', '.'),
  );
}

/** What is added behind a multiplier, as Turkish and East Asian languages do: "3 bin 900", "2 milyon 400 bin", "6万1000". */
const ADDED: Readonly<Record<string, RegExp>> = {
  bin: / (\d{1,3})(?![\d.,])/y,
  milyon: / (\d{1,3})(?![\d.,])(?= bin(?![a-z]))/y,
  milyar: / (\d{1,3})(?![\d.,])(?= milyon(?![a-z]))/y,
  万: /(\d{1,4})(?![\d.,])/y,
  만: / ?(\d{1,4})(?![\d.,])/y,
  亿: /(\d{1,4})(?![\d.,])(?=[万])/y,
  億: /(\d{1,4})(?![\d.,])(?=[万])/y,
  억: / ?(\d{1,4})(?![\d.,])(?=만)/y,
};

type Multiplied = { readonly value: number; readonly factor: number; readonly end: number };

function multiplierAt(
  text: string,
  at: number,
): { readonly factor: number; readonly end: number; readonly word?: string } {
  MIL_MILLONES.lastIndex = at;
  if (MIL_MILLONES.test(text)) return { factor: 1e9, end: MIL_MILLONES.lastIndex };
  MULTIPLIER_HERE.lastIndex = at;
  const word = MULTIPLIER_HERE.exec(text)?.[1] ?? '';
  const factor = Object.hasOwn(MULTIPLIERS, word) ? MULTIPLIERS[word] : undefined;
  return factor === undefined ? { factor: 1, end: at } : { factor, end: MULTIPLIER_HERE.lastIndex, word };
}

function multiplied(text: string, plain: number, at: number): Multiplied {
  const { factor, end, word = '' } = multiplierAt(text, at);
  const value = plain * factor;
  const added = Object.hasOwn(ADDED, word) ? ADDED[word] : undefined;
  if (!added) return { value, factor, end };
  added.lastIndex = end;
  const digits = added.exec(text)?.[1];
  if (digits === undefined) return { value, factor, end };
  const rest = multiplied(text, Number(digits), added.lastIndex);
  return rest.value < factor ? { value: value + rest.value, factor, end: rest.end } : { value, factor, end };
}

/**
 * The key of a number in folded text, equal in all languages: 24,000 = 24 bin = 2.4万. A version (4.2.1) keeps its
 * dots. Years and what has one digit say nothing of an event and give null.
 */
export function numberKey(text: string, digits: string, at: number): NumberKey | null {
  const end = at + digits.length;
  if (several.test(digits)) return { key: `#${digits}`, value: Number.POSITIVE_INFINITY, end };
  const { value: exact, factor, end: after } = multiplied(text, plainValue(digits), end);
  const value = Math.round(exact * 1000) / 1000;
  if (!Number.isFinite(value) || value < 10) return null;
  if (factor === 1 && digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR) return null;
  return { key: `#${value}`, value, end: after };
}
