import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linesOf, readJsonLine } from '../../../electron/hosts/cli/json-lines.ts';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesIn(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunked(new TextEncoder().encode(text), size))) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('finds lines whatever ends them, and a last one without an end', async () => {
    expect(await linesIn('one\r\ntwo\n\nthree', 4)).toEqual(['one', 'two', '', 'three']);
    expect(await linesIn('', 4)).toEqual([]);
  });

  it('never takes a line that is too long for a shorter one, and goes on after it', async () => {
    const tooLong = `{"text":"${'x'.repeat(33 * 1024 * 1024)}"}`;
    const [first = '', second] = await linesIn(`${tooLong}\n{}\n`, 1024 * 1024);
    expect(() => readJsonLine(z.unknown(), first, 'Line 1')).toThrow(
      'Line 1 has more than 33554432 characters: it is no article.',
    );
    expect(second).toBe('{}');
  });

  it('gives the same lines however the bytes are cut, inside characters too', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, '')),
      {
        minLength: 1,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        expect(await linesIn(`${lines.join('\n')}\n`, size)).toEqual(lines);
      }),
    );
  });
});
