import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { icsLine, icsText } from '../../../shared/exchange/ics-line.ts';

test('a text keeps its marks and its ends of lines', () => {
  expect(icsText('a\\b; c, d:\r\ne\nf')).toBe('a\\\\b\\; c\\, d:\\ne\\nf');
});

describe('a line of a calendar', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ab ;ı蒸', '😀'), maxLength: 400 });

  it('is never longer than 75 octets, and is whole when it is put together again', () => {
    fc.assert(
      fc.property(value, (text) => {
        const written = icsLine('SUMMARY', text);
        const lines = written.slice(0, -2).split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).toBe(Buffer.from(line).toString());
        }
        expect(written.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`);
      }),
    );
  });

  it('is broken no sooner than it must be', () => {
    expect(icsLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
    expect(icsLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  });
});
