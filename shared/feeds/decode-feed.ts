export type DecodedFeed = { readonly text: string; readonly encoding: string };

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  bytes.length >= head.length && head.every((byte, index) => bytes[index] === byte);

/** UTF-32 and UTF-16 show themselves by their mark, or by where `<` has its zero bytes. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0, 0, 0xfe, 0xff) || startsWith(bytes, 0, 0, 0, 0x3c)) return 'utf-32be';
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0x3c, 0, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'utf-16be';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  return null;
}

/** No runtime decodes UTF-32 by name. */
function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, !bigEndian);
    const legal = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(legal ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

/** Decodes with a label of the WHATWG list; null where the label is unknown, or the bytes do not fit and `fatal`. */
function tryDecode(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // An unknown label and unfitting bytes are the two answers this question can have beside a text.
    return null;
  }
}

const charsetParameter = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
const xmlEncoding = /^[^<]{0,200}<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/;

/** WHATWG has no name of its own for these; the table says what feeds mean by them. */
const meant: ReadonlyMap<string, string> = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['windows-31j', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp1252', 'windows-1252'],
  ['cp1251', 'windows-1251'],
]);

const labelled = (label: string | undefined): string[] =>
  label === undefined ? [] : [meant.get(label.toLowerCase()) ?? label.toLowerCase()];

const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  return xmlEncoding.exec(head)?.[1];
};

/** Encodings in seven bits are valid UTF-8 too, and show themselves by their escapes. */
const shiftsByEscapes = (label: string): boolean => label === 'iso-2022-jp';

/**
 * Bytes to text in the order that loses least on the real web: byte order mark or zero bytes, then UTF-8 where
 * the bytes are valid UTF-8 whatever the labels claim, then the HTTP charset, then the XML declaration, then
 * windows-1252 (which decodes anything).
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const wide = wideEncoding(bytes);
  if (wide?.startsWith('utf-32') === true) {
    return { text: decodeUtf32(bytes, wide === 'utf-32be'), encoding: wide };
  }
  if (wide !== null) return { text: tryDecode(bytes, wide, false) ?? '', encoding: wide };
  const labels = [...labelled(charsetParameter.exec(contentType ?? '')?.[1]), ...labelled(declaredIn(bytes))];
  const escaped = labels.find(shiftsByEscapes);
  if (escaped !== undefined && bytes.includes(0x1b)) {
    return { text: tryDecode(bytes, escaped, false) ?? '', encoding: escaped };
  }
  const utf8 = tryDecode(bytes, 'utf-8', true);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  return decodeByLabel(bytes, labels);
}

/** UTF-8 with a few broken bytes, rather than another encoding under a wrong name. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return broken <= whole;
}

function decodeByLabel(bytes: Uint8Array, labels: readonly string[]): DecodedFeed {
  const lenient = tryDecode(bytes, 'utf-8', false) ?? '';
  for (const label of labels.filter((name) => !name.startsWith('utf-16'))) {
    const isUtf8 = /^utf-?8$/.test(label);
    const text = isUtf8 ? lenient : tryDecode(bytes, label, true);
    if (text !== null && (!isUtf8 || isMostlyUtf8(text))) return { text, encoding: isUtf8 ? 'utf-8' : label };
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: lenient, encoding: 'utf-8' };
  return { text: tryDecode(bytes, 'windows-1252', false) ?? '', encoding: 'windows-1252' };
}
