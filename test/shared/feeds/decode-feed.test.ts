import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../shared/feeds/decode-feed.ts';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });

const utf32 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.codePointAt(0) ?? 0;
    const bytes = [code >>> 24, (code >> 16) & 0xff, (code >> 8) & 0xff, code & 0xff];
    return littleEndian ? bytes.reverse() : bytes;
  });

const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><t>`;
/** A text in windows-1252 that is no UTF-8: "café". */
const cafe = [0x63, 0x61, 0x66, 0xe9];

describe('decodeFeed', () => {
  test('reads UTF-8 without any label', () => {
    expect(decodeFeed(bytesOf('<t>é蒸馏😀</t>'), null)).toEqual({
      text: '<t>é蒸馏😀</t>',
      encoding: 'utf-8',
    });
  });

  test('drops the byte order mark of UTF-8', () => {
    expect(decodeFeed(bytesOf([0xef, 0xbb, 0xbf], '<t/>'), null).text).toBe('<t/>');
  });

  test.each([
    ['the HTTP header', 'text/xml; charset=iso-8859-1', ''],
    ['the XML declaration', null, declared('windows-1251')],
    ['a wide label', 'text/xml; charset=utf-16', declared('utf-16')],
  ])('bytes that are valid UTF-8 win over %s', (_what, contentType, prolog) => {
    expect(decodeFeed(bytesOf(prolog, 'naïve 蒸馏'), contentType)).toEqual({
      text: `${prolog}naïve 蒸馏`,
      encoding: 'utf-8',
    });
  });

  test('the HTTP header wins over the XML declaration', () => {
    const { text, encoding } = decodeFeed(
      bytesOf(declared('koi8-r'), cafe),
      'text/xml; charset="iso-8859-1"',
    );
    expect(text.endsWith('café')).toBe(true);
    expect(encoding).toBe('iso-8859-1');
  });

  test.each<[label: string, bytes: number[], text: string]>([
    ['windows-1252', [0x93, 0x61, 0x94], '“a”'],
    ['iso-8859-1', [0x93, 0x61, 0x94], '“a”'],
    ['us-ascii', [0x93, 0x61, 0x94], '“a”'],
    ['windows-1251', [0xcf, 0xf0, 0xe8], 'При'],
    ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
    ['iso-8859-9', [0xfe, 0xf0, 0xfd], 'şğı'],
    ['gb2312', [0xd5, 0xf4, 0xc1, 0xf3], '蒸馏'],
    ['gbk', [0xd5, 0xf4, 0xc1, 0xf3], '蒸馏'],
    ['big5', [0xbb, 0x5d, 0xc0, 0x5d], '蒸壅'.charAt(0)],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['windows-31j', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['euc-jp', [0xc6, 0xfc, 0xcb, 0xdc], '日本'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xdb], '한글'],
  ])('reads %s from its declaration', (label, bytes, text) => {
    const decoded = decodeFeed(bytesOf(declared(label), bytes), null);
    expect(decoded.text.slice(declared(label).length, declared(label).length + text.length)).toBe(text);
    expect(decoded.encoding).not.toBe('utf-8');
  });

  test('reads ISO-2022-JP, which is also valid UTF-8', () => {
    const escaped = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42];
    expect(decodeFeed(bytesOf('<t>', escaped, '</t>'), 'text/xml; charset=iso-2022-jp').text).toBe(
      '<t>日本</t>',
    );
  });

  test('takes windows-1252 where no label is right', () => {
    expect(decodeFeed(bytesOf('<t>', cafe, '</t>'), null)).toEqual({
      text: '<t>café</t>',
      encoding: 'windows-1252',
    });
  });

  test.each(['base64', 'nonsense', 'utf-16', 'x-user', ''])('is not misled by the charset %j', (label) => {
    expect(decodeFeed(bytesOf('<t>', cafe, '</t>'), `text/xml; charset=${label}`).text).toBe('<t>café</t>');
  });

  test('a label whose bytes do not fit is passed over', () => {
    const decoded = decodeFeed(
      bytesOf(declared('shift_jis'), [0x80, 0xff, 0xfd]),
      'text/xml; charset=euc-jp',
    );
    expect(decoded.encoding).toBe('windows-1252');
  });

  test('a few broken bytes in a document that is otherwise UTF-8 do not spoil the rest', () => {
    const decoded = decodeFeed(bytesOf(declared('utf-8'), '蒸馏 é '.repeat(20), [0xff], ' end'), null);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toContain('蒸馏');
    expect(decoded.text).toContain('\ufffd end');
  });

  test('a document that only claims to be UTF-8 is read as what it is', () => {
    expect(decodeFeed(bytesOf(declared('utf-8'), cafe, ' na', [0xef], 've'), null).text).toContain(
      'café naïve',
    );
  });

  test.each<[name: string, bytes: number[], encoding: string]>([
    ['UTF-16LE with a mark', [0xff, 0xfe, ...utf16('<t>é</t>', true)], 'utf-16le'],
    ['UTF-16BE with a mark', [0xfe, 0xff, ...utf16('<t>é</t>', false)], 'utf-16be'],
    ['UTF-16LE without a mark', utf16('<t>é</t>', true), 'utf-16le'],
    ['UTF-16BE without a mark', utf16('<t>é</t>', false), 'utf-16be'],
    ['UTF-32LE with a mark', [0xff, 0xfe, 0, 0, ...utf32('<t>é</t>', true)], 'utf-32le'],
    ['UTF-32BE with a mark', [0, 0, 0xfe, 0xff, ...utf32('<t>é</t>', false)], 'utf-32be'],
    ['UTF-32LE without a mark', utf32('<t>é</t>', true), 'utf-32le'],
    ['UTF-32BE without a mark', utf32('<t>é</t>', false), 'utf-32be'],
  ])('reads %s', (_name, bytes, encoding) => {
    expect(decodeFeed(bytesOf(bytes), null)).toEqual({ text: '<t>é</t>', encoding });
  });

  test('code points that Unicode does not have become the replacement character', () => {
    expect(decodeFeed(bytesOf(utf32('<', true), [0xff, 0xff, 0xff, 0x7f]), null).text).toBe('<\ufffd');
  });

  test('has an answer for any bytes and any label', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.string(), { nil: null }),
        (bytes, label) => {
          const decoded = decodeFeed(bytes, label === null ? null : `text/xml; charset=${label}`);
          expect(typeof decoded.text).toBe('string');
          expect(decoded.encoding).not.toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('reads nothing from nothing', () => {
    expect(decodeFeed(new Uint8Array(), null)).toEqual({ text: '', encoding: 'utf-8' });
  });
});
