import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  characterOf,
  decodeReferences,
  escapeMarkup,
  referencedText,
} from '../../../shared/feeds/character-references.ts';
import { htmlEntities } from '../../../shared/feeds/html-entities.ts';

describe('named references', () => {
  test.each([
    ['nbsp', '\u00a0'],
    ['yuml', 'ÿ'],
    ['Agrave', 'À'],
    ['agrave', 'à'],
    ['times', '×'],
    ['divide', '÷'],
    ['rsquo', '’'],
    ['hellip', '…'],
    ['euro', '€'],
    ['Omega', 'Ω'],
    ['hearts', '♥'],
    ['apos', "'"],
    ['Scedil', 'Ş'],
    ['inodot', 'ı'],
    ['lstrok', 'ł'],
  ])('&%s; is %s', (name, character) => {
    expect(htmlEntities.get(name)).toBe(character);
  });

  test('knows all 252 of HTML 4 and each stands for one character', () => {
    expect(htmlEntities.size).toBeGreaterThanOrEqual(252);
    expect([...htmlEntities.values()].filter((text) => [...text].length !== 1)).toEqual([]);
  });

  test('does not know a name of another case', () => {
    expect(referencedText('NBSP', undefined)).toBeNull();
  });
});

describe('numeric references', () => {
  test.each<[number, string]>([
    [65, 'A'],
    [0x1f600, '😀'],
    [9, '\t'],
    [10, '\n'],
    [146, '’'],
    [128, '€'],
    [159, 'Ÿ'],
    [0, ''],
    [8, ''],
    [0xd800, ''],
    [0xdfff, ''],
    [0xfffe, ''],
    [0xffff, ''],
    [0x10ffff, ''],
    [0x110000, ''],
  ])('code %i is %j', (code, text) => {
    expect(characterOf(code)).toBe(text);
  });

  test.each([
    ['&#65;&#x41;&#X41;', 'AAA'],
    ['&#8217;', '’'],
    ['&#146;', '’'],
    ['&#0;', ''],
    ['&#99999999;', ''],
    ['&#999999999;', '&#999999999;'],
    ['&#;', '&#;'],
    ['&#x;', '&#x;'],
    ['&#12', '&#12'],
  ])('%s reads as %j', (source, text) => {
    expect(decodeReferences(source)).toBe(text);
  });
});

describe('decodeReferences', () => {
  test('decodes once', () => {
    expect(decodeReferences('&amp;amp;lt;')).toBe('&amp;lt;');
  });
  test('keeps bare ampersands and unknown names', () => {
    expect(decodeReferences('AT&T & ?a=1&b=2 &nosuch;')).toBe('AT&T & ?a=1&b=2 &nosuch;');
  });
  test('undoes escapeMarkup, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeReferences(escapeMarkup(text)) === text),
    );
  });
  test('escaped text holds no markup', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>]/.test(escapeMarkup(text))));
  });
  test('reads a million ampersands without waiting', () => {
    const started = performance.now();
    decodeReferences('&'.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
