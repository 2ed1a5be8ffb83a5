import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf, type XmlToken, xmlTokens } from '../../../shared/feeds/xml-tokens.ts';

function tokensOf(xml: string): string[] {
  const tokens = xmlTokens(xml);
  const shown: string[] = [];
  for (let token = tokens.next(); token !== null; token = tokens.next()) shown.push(show(xml, token));
  return shown;
}

function show(xml: string, token: XmlToken): string {
  switch (token.kind) {
    case 'open':
      return `<${token.name}|${token.attributes.trim()}${token.empty ? '/' : ''}>`;
    case 'close':
      return `</${token.name}>`;
    case 'cdata':
      return `[${xml.slice(token.from, token.to)}]`;
    case 'text':
      return xml.slice(token.from, token.to);
  }
}

describe('xmlTokens', () => {
  test.each<[what: string, xml: string, tokens: string[]]>([
    ['elements and text', '<a>x<b/>y</a>', ['<a|>', 'x', '<b|/>', 'y', '</a>']],
    ['attributes', '<a href="x" b=\'y\'>', ['<a|href="x" b=\'y\'>']],
    ['prefixes', '<dc:date>1</dc:date>', ['<dc:date|>', '1', '</dc:date>']],
    ['> in a quoted value', '<a t="1 > 0">x', ['<a|t="1 > 0">', 'x']],
    ['/ in a value', '<a href=http://x/y>z', ['<a|href=http://x/y>', 'z']],
    ['blanks in a closing tag', '</a >x', ['</a>', 'x']],
    ['CDATA', '<a><![CDATA[<b>&]]></a>', ['<a|>', '[<b>&]', '</a>']],
    ['CDATA without an end', 'a<![CDATA[b<c>', ['a', '[b<c>]']],
    ['no comments', 'a<!-- <b> -->c', ['a', 'c']],
    ['nothing behind a comment without an end', 'a<!-- b', ['a', '']],
    ['no instructions', '<?xml version="1.0"?><a>', ['<a|>']],
    ['no document type', '<!DOCTYPE rss SYSTEM "x"><a>', ['<a|>']],
    ['no internal subset', '<!DOCTYPE r [<!ENTITY x "<b>">]><a>', ['<a|>']],
    ['a < that opens nothing as text', '1 < 2', ['1 < 2']],
    ['a tag without an end as text', 'a <b c', ['a ', '<b c']],
    ['a tag that another cuts short as text', '<a <b>', ['<a ', '<b|>']],
    ['a quoted value without an end', '<a t="x>y', ['<a|t="x>', 'y']],
    ['nothing in nothing', '', []],
  ])('finds %s', (_what, xml, tokens) => {
    expect(tokensOf(xml)).toEqual(tokens);
  });

  test('can be sent back', () => {
    const tokens = xmlTokens('<a>x</a>');
    const first = tokens.next();
    expect(tokens.offset()).toBe(3);
    tokens.moveTo(0);
    expect(tokens.next()).toEqual(first);
  });

  test('comes to an end for any text, always moving forward', () => {
    const units = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      'a',
      ' ',
      '!',
      '-',
      '?',
      '[',
      ']',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 200 }), (xml) => {
        const tokens = xmlTokens(xml);
        let before = -1;
        for (let token = tokens.next(); token !== null; token = tokens.next()) {
          expect(tokens.offset()).toBeGreaterThan(before);
          before = tokens.offset();
        }
        expect(tokens.offset()).toBe(xml.length);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '<',
    '<a ',
    '<a b="',
    "<a b='",
    '<!DOCTYPE ',
    '<!--',
    '<![CDATA[',
    '</',
    '<a>',
    '<a b=">" ',
    '<?',
    ']]>',
    '<!x[',
  ])('reads 100,000 times %j without waiting', (unit) => {
    const started = performance.now();
    tokensOf(unit.repeat(100_000));
    tokensOf(`${unit.repeat(100_000)}>`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('attributesOf', () => {
  test.each<[string, [string, string][]]>([
    [
      ' a="1" b=\'2\' c=3',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    ],
    [' a = "1"', [['a', '1']]],
    [
      ' xml:base="/x" rdf:about="y"',
      [
        ['xml:base', '/x'],
        ['rdf:about', 'y'],
      ],
    ],
    [' checked', []],
    [' a="unclosed', []],
    [' a=""', [['a', '']]],
    ['', []],
  ])('%j', (source, attributes) => {
    expect([...attributesOf(source)]).toEqual(attributes);
  });

  test('reads 64 of them and no more', () => {
    expect([...attributesOf(' a="1"'.repeat(100_000))]).toHaveLength(64);
  });

  test.each(['a', 'a ', ' ', '=', 'a=', 'a="', "a='", 'a = '])(
    'reads a million times %j in one pass',
    (unit) => {
      const source = unit.repeat(1_000_000);
      const started = performance.now();
      expect([...attributesOf(source)].length).toBeLessThanOrEqual(64);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
