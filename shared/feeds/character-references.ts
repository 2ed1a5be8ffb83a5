import { htmlEntities } from './html-entities.ts';

/** What windows-1252 puts where ISO-8859-1 has control characters: what authors of `&#146;` meant. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The character of a numeric reference, or '' where XML has no such character (NUL, surrogates, beyond Unicode). */
export function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  if (code === 9 || code === 10 || code === 13) return String.fromCodePoint(code);
  const legal =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe;
  return legal ? String.fromCodePoint(code) : '';
}

const codeOf = (digits: string): number =>
  digits[0] === 'x' || digits[0] === 'X' ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);

/** The text that `&name;` or `&#digits;` stands for; null for a name that HTML does not know. */
export function referencedText(name: string | undefined, digits: string | undefined): string | null {
  if (digits !== undefined) return characterOf(codeOf(digits));
  return htmlEntities.get(name ?? '') ?? null;
}

const reference = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,30}));/g;

/** Decodes every character reference once; what is none stays as it stands. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    reference,
    (whole, digits?: string, name?: string) => referencedText(name, digits) ?? whole,
  );
}

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
