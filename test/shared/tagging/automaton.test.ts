import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton, scan } from '../../../shared/tagging/automaton.ts';

type Found = [pattern: string, start: number];

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function findAll(patterns: string[], text: string): Found[] {
  const found: Found[] = [];
  scan(createAutomaton(patterns), unitsOf(text), text.length, (pattern, start, end) => {
    expect(end - start).toBe(patterns[pattern]?.length);
    found.push([patterns[pattern] ?? '', start]);
  });
  return found.sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0]));
}

/** Every pattern at every place, one by one. */
function findNaively(patterns: string[], text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const pattern of patterns) if (text.startsWith(pattern, at)) found.push([pattern, at]);
  }
  return found.sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0]));
}

/** Counts how often the automaton looks at a unit of the text. */
function readsIn(patterns: string[], text: string): number {
  let reads = 0;
  const units = new Proxy(unitsOf(text), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key);
    },
  });
  scan(createAutomaton(patterns), units, text.length, () => undefined);
  return reads;
}

describe('the automaton', () => {
  it('finds patterns within and across each other', () => {
    expect(findAll(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([
      ['she', 1],
      ['he', 2],
      ['hers', 2],
    ]);
  });

  it('finds Han beside Latin without a space', () => {
    expect(findAll(['claude', '窃取', '取claude'], '窃取claude模型')).toEqual([
      ['窃取', 0],
      ['取claude', 1],
      ['claude', 2],
    ]);
  });

  it('reports the longest first where several end together', () => {
    const ends: number[] = [];
    scan(createAutomaton(['c', 'bc', 'abc']), unitsOf('abc'), 3, (pattern) => ends.push(pattern));
    expect(ends).toEqual([2, 1, 0]);
  });

  it('agrees with a search for every pattern at every place', () => {
    const unit = fc.constantFrom('a', 'b', '蒸', '馏', 'я', ' ');
    const word = fc.string({ unit, minLength: 1, maxLength: 5 });
    const text = fc.string({ unit, maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, (patterns, within) => {
        expect(findAll(patterns, within)).toEqual(findNaively(patterns, within));
      }),
    );
  });

  it('reads every unit once, however many patterns there are', () => {
    const text = 'aab蒸馏я'.repeat(200);
    const few = ['aab', '蒸馏'];
    const many = Array.from(
      { length: 500 },
      (_, at) => `aab${at.toString(2).replaceAll('0', '蒸').replaceAll('1', 'b')}`,
    );
    expect(readsIn(few, text)).toBe(text.length);
    expect(readsIn([...few, ...many], text)).toBe(text.length);
  });

  it('reads every unit once in texts that almost match all the time', () => {
    const patterns = [`${'a'.repeat(50)}b`, `${'蒸'.repeat(50)}馏`];
    expect(readsIn(patterns, 'a'.repeat(2000))).toBe(2000);
    expect(readsIn(patterns, '蒸'.repeat(2000))).toBe(2000);
  });
});
