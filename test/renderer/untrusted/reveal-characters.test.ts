import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revealCharacters } from '../../../renderer/untrusted/reveal-characters.ts';

const shown = (text: string): string =>
  revealCharacters(text)
    .map((piece) => ('text' in piece ? piece.text : `[${piece.hidden}]`))
    .join('');

test('names direction overrides instead of obeying them', () => {
  expect(shown('invoice\u202Efdp.exe')).toBe('invoice[U+202E]fdp.exe');
  expect(shown('\u2066a\u2069')).toBe('[U+2066]a[U+2069]');
});

test('names what has no width and pretends to be nothing', () => {
  expect(shown('Deep\u200BSeek')).toBe('Deep[U+200B]Seek');
  expect(shown('Deep\u200DSeek')).toBe('Deep[U+200D]Seek');
  expect(shown('\uFEFFx')).toBe('[U+FEFF]x');
});

test('leaves joiners where scripts and emoji need them', () => {
  expect(shown('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  expect(shown('👩\u200D💻 said')).toBe('👩\u200D💻 said');
});

test('takes out control characters, and keeps tabs and line ends', () => {
  expect(shown('a\u0000b\u0007c\u0085\td\ne')).toBe('abc\td\ne');
});

test('shows every text without a character that hides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shown(text)).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
    }),
  );
});
