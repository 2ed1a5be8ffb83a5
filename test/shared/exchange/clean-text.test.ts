import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../shared/exchange/clean-text.ts';
import { nasty } from '../../support/exchange-fixture.ts';

test.each([
  [nasty.control, 'Bell  and null  and escape [31m'],
  [nasty.lines, 'one\ntwo\nthree\ttab'],
  [nasty.lone, 'lone surrogate \ufffd end'],
  [nasty.bidi, 'left right\u202c left'],
  ['\u0085next\rline', '\nnext\nline'],
  ['\u0001 \u202e', '\ufffd'],
  [' \n', ' \n'],
  ['İstanbul’da 蒸馏 تقرير 😀', 'İstanbul’da 蒸馏 تقرير 😀'],
])('%j is written as %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('a text for one line loses its ends of lines', () => {
  expect(cleanLine(' one\r\n  two\u2028three\tfour ')).toBe('one two three four');
});
