/** A piece of XML-like text. Positions are offsets into it; `from`..`to` is what lies inside the brackets. */
export type XmlToken =
  | { readonly kind: 'text'; readonly start: number; readonly from: number; readonly to: number }
  | { readonly kind: 'cdata'; readonly start: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'open';
      readonly start: number;
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly start: number; readonly name: string };

export type XmlTokens = {
  /** The next token, or null at the end. Comments, declarations and processing instructions are passed over. */
  readonly next: () => XmlToken | null;
  readonly moveTo: (offset: number) => void;
  readonly offset: () => number;
};

const nameChars = /[A-Za-z_\u0080-\uffff][^\s<>/="'&]*/y;

/** Whether a '<' with this character behind it can be more than text: a letter, `_`, `/`, `!` or `?`. */
const mayOpen = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  code >= 0x80 ||
  code === 0x5f ||
  code === 0x2f ||
  code === 0x21 ||
  code === 0x3f;

type Tag = { readonly end: number; readonly name: string; readonly attributesFrom: number };

/** Finds the '>' of a tag, stepping over quoted values; -1 where the '<' opens no tag. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (char === 0x3e) return at;
    if (char === 0x3c) return -1;
    if ((char === 0x22 || char === 0x27) && xml.charCodeAt(at - 1) === 0x3d) {
      const close = xml.indexOf(xml.charAt(at), at + 1);
      if (close === -1) return xml.indexOf('>', at);
      at = close;
    }
  }
  return -1;
}

function tagAt(xml: string, nameFrom: number): Tag | null {
  nameChars.lastIndex = nameFrom;
  const name = nameChars.exec(xml)?.[0];
  if (name === undefined) return null;
  const attributesFrom = nameFrom + name.length;
  const end = endOfTag(xml, attributesFrom);
  return end === -1 ? null : { end, name, attributesFrom };
}

/** The end of `<!DOCTYPE … [ … ]>`, comment or instruction that starts at `start`; -1 where it has none. */
function endOfMarkupDeclaration(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) {
    const end = xml.indexOf('-->', start + 4);
    return end === -1 ? -1 : end + 3;
  }
  const close = xml.indexOf('>', start);
  if (close === -1) return -1;
  const subset = xml.startsWith('<!DOCTYPE', start) ? xml.slice(start, close).indexOf('[') : -1;
  if (subset === -1) return close + 1;
  const end = /\]\s*>/g;
  end.lastIndex = start + subset;
  const found = end.exec(xml);
  return found === null ? -1 : found.index + found[0].length;
}

/**
 * Reads tags as they come, well-formed or not: a '<' that opens no tag is text, a section without an end runs
 * to the end of the document. Each character is looked at once or twice, whatever the input.
 */
export function xmlTokens(xml: string): XmlTokens {
  const lastCloser = xml.lastIndexOf('>');
  let at = 0;

  const toEnd = (start: number, from: number, kind: 'text' | 'cdata'): XmlToken => {
    at = xml.length;
    return { kind, start, from, to: xml.length };
  };
  const textFrom = (start: number, searchFrom: number): XmlToken => {
    let open = xml.indexOf('<', searchFrom);
    while (open !== -1 && !mayOpen(xml.charCodeAt(open + 1))) open = xml.indexOf('<', open + 1);
    at = open === -1 ? xml.length : open;
    return { kind: 'text', start, from: start, to: at };
  };
  const cdata = (start: number): XmlToken => {
    const end = xml.indexOf(']]>', start + 9);
    if (end === -1) return toEnd(start, start + 9, 'cdata');
    at = end + 3;
    return { kind: 'cdata', start, from: start + 9, to: end };
  };
  const element = (start: number): XmlToken => {
    const closing = xml[start + 1] === '/';
    const tag = start > lastCloser ? null : tagAt(xml, closing ? start + 2 : start + 1);
    if (tag === null) return textFrom(start, start + 1);
    at = tag.end + 1;
    if (closing) return { kind: 'close', start, name: tag.name };
    const empty = xml[tag.end - 1] === '/';
    const attributes = xml.slice(tag.attributesFrom, empty ? tag.end - 1 : tag.end);
    return { kind: 'open', start, name: tag.name, attributes, empty };
  };
  const next = (): XmlToken | null => {
    while (at < xml.length) {
      const start = at;
      if (xml[start] !== '<') return textFrom(start, start);
      if (xml.startsWith('<![CDATA[', start)) return cdata(start);
      if (xml[start + 1] !== '!' && xml[start + 1] !== '?') return element(start);
      const end = endOfMarkupDeclaration(xml, start);
      if (end === -1) return toEnd(start, xml.length, 'text');
      at = end;
    }
    return null;
  };
  const moveTo = (offset: number): void => {
    at = offset;
  };
  return { next, moveTo, offset: () => at };
}

const attributeName = /[^\s=<>"'/]+/g;
const attributeValue = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/y;

/**
 * Name and raw value of each attribute, as far as 64 of them: more are an attack, not a feed.
 *
 * Name and value are looked for one after the other, because one pattern for both tries a long word without a
 * value from each of its letters.
 */
export function* attributesOf(source: string): Generator<[name: string, value: string]> {
  let at = 0;
  for (let count = 0; count < 64; ) {
    attributeName.lastIndex = at;
    const name = attributeName.exec(source);
    if (name === null) return;
    at = attributeValue.lastIndex = name.index + name[0].length;
    const value = attributeValue.exec(source);
    if (value === null) continue;
    at += value[0].length;
    count += 1;
    yield [name[0], value[1] ?? value[2] ?? value[3] ?? ''];
  }
}
