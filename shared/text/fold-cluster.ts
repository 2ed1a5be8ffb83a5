import { simplifiedForm } from './traditional-characters.ts';

/** Letters that no Unicode decomposition takes apart, marks of punctuation that stand for one another. */
const EQUIVALENTS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

const DASH_OR_SPACE = /^[\p{Pd}\p{Zs}\u2028\u2029\u0085\u00b7_-]$/u;
const INVISIBLE = /^(?:\p{Cf}|\p{Cc}|\p{Variation_Selector})$/u;
const LATIN_OR_GREEK_LAST = 0x3ff;

function foldCharacter(character: string): string {
  if (DASH_OR_SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return EQUIVALENTS[character] ?? simplifiedForm.get(character) ?? character;
}

/** Accents are taken from Latin and Greek letters only: й is not и, and が is not か. */
function withoutAccents(text: string): string {
  const first = text.codePointAt(0) ?? 0;
  return first > LATIN_OR_GREEK_LAST && !(first >= 0x1e00 && first <= 0x1fff)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC');
}

/**
 * What a character with its combining marks is matched as: NFKC, lower case, accents folded.
 *
 * İ, I and ı all become i: Turkish writers and their keyboards do not agree on them.
 */
export function foldCluster(cluster: string): string {
  const folded = withoutAccents(cluster.normalize('NFKC').toLowerCase());
  let result = '';
  for (const character of folded) result += foldCharacter(character);
  return result;
}
