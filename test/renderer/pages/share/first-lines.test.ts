import { expect, test } from 'vitest';
import { firstLines } from '../../../../renderer/pages/share/first-lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a short text is shown whole, whatever ends its lines', () => {
  expect(firstLines(bytes('a\r\nb\nc\n'), true)).toEqual({ lines: ['a', 'b', 'c'], isWhole: true });
});

test('of a long one the first lines are shown', () => {
  const found = firstLines(bytes('line\n'.repeat(61)), true);
  expect([found?.lines.length, found?.isWhole]).toEqual([60, false]);
});

test('one endless line is cut', () => {
  const found = firstLines(bytes('x'.repeat(20_000)), true);
  expect([found?.lines[0]?.length, found?.isWhole]).toEqual([12_000, false]);
});

test('a letter that the first bytes cut in two is no reason to show nothing', () => {
  expect(firstLines(bytes('Ağ').subarray(0, 2), false)).toEqual({ lines: ['A'], isWhole: false });
});

test('what is no text is not shown as one', () => {
  expect(firstLines(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), true)).toBeNull();
  expect(firstLines(Uint8Array.of(0x50, 0x4b, 0), true)).toBeNull();
});
