import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMatches,
  createTermTrie,
  MATCH,
  scan,
  type TermPattern,
} from '../../../shared/text/term-trie.ts';
import { isCjkUnit, isWordUnit } from '../../../shared/text/units.ts';

type Found = [pattern: string, start: number];

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** "*klau" may begin inside a word, "klau." stands only where the word ends. */
function patternOf(pattern: string): TermPattern {
  return {
    text: pattern.replace(/[*.]/, ''),
    mayBeginInWord: pattern.startsWith('*'),
    mayGoOn: !pattern.endsWith('.'),
  };
}

type OnMatch = (pattern: number, start: number, end: number) => void;

/** All that occurs, however often the table for it is full. */
function scanAll(patterns: readonly string[], units: Uint16Array, length: number, onMatch: OnMatch): void {
  const trie = createTermTrie(patterns.map((pattern, number) => ({ ...patternOf(pattern), number })));
  const matches = createMatches(trie);
  let from = 0;
  while (from < length) {
    from = scan(trie, units, length, from, matches);
    for (let at = 0; at < matches.count * MATCH; at += MATCH) {
      const [pattern = -1, start = -1, end = -1] = matches.table.subarray(at, at + MATCH);
      onMatch(pattern, start, end);
    }
  }
}

function inOrder(found: Found[]): Found[] {
  return found.sort((a, b) => a[1] - b[1] || a[0].localeCompare(b[0]));
}

function findAll(patterns: string[], text: string): Found[] {
  const found: Found[] = [];
  scanAll(patterns, unitsOf(text), text.length, (pattern, start, end) => {
    expect(text.slice(start, end)).toBe(patternOf(patterns[pattern] ?? '').text);
    found.push([patterns[pattern] ?? '', start]);
  });
  return inOrder(found);
}

/** Every pattern at every place where it may begin, one by one. */
function findNaively(patterns: string[], text: string): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isWordStart = isCjkUnit(text.charCodeAt(at)) || at === 0 || !isWordUnit(text.charCodeAt(at - 1));
    for (const pattern of patterns) {
      const { text: wanted, mayBeginInWord } = patternOf(pattern);
      if ((isWordStart || mayBeginInWord) && text.startsWith(wanted, at)) found.push([pattern, at]);
    }
  }
  return inOrder(found);
}

/** Counts how often a unit of the text is looked at. */
function readsIn(patterns: string[], text: string): number {
  let reads = 0;
  const units = new Proxy(unitsOf(text), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key);
    },
  });
  scanAll(patterns, units, text.length, () => undefined);
  return reads;
}

describe('the trie of terms', () => {
  it('finds terms where words begin, also those that begin alike', () => {
    expect(findAll(['he', 'she', 'hers', 'her'], 'hers, she')).toEqual([
      ['he', 0],
      ['her', 0],
      ['hers', 0],
      ['she', 6],
    ]);
  });

  it('finds nothing inside a word unless the term may begin there', () => {
    expect(findAll(['klau', '*klau'], 'datenklau')).toEqual([['*klau', 5]]);
    expect(findAll(['ai'], 'said, chair, ai')).toEqual([['ai', 13]]);
  });

  it('finds a term both ways where it stands as a word of its own', () => {
    expect(findAll(['klau', '*klau'], 'klau')).toEqual([
      ['*klau', 0],
      ['klau', 0],
    ]);
  });

  it('finds Han beside Latin without a space', () => {
    expect(findAll(['claude', '窃取', '取claude'], '窃取claude模型')).toEqual([
      ['窃取', 0],
      ['取claude', 1],
      ['claude', 2],
    ]);
    expect(findAll(['模型'], 'claude模型')).toEqual([['模型', 6]]);
  });

  it('finds what ends a word only where it ends, or may be a plural', () => {
    const text = 'the model, models, modelled';
    expect(findAll(['model.'], text)).toEqual([
      ['model.', 4],
      ['model.', 11],
    ]);
    expect(findAll(['model'], text).map(([, start]) => start)).toEqual([4, 11, 19]);
  });

  it('reports the shortest first where several begin together', () => {
    const found: number[] = [];
    scanAll(['abc', 'a', 'ab'], unitsOf('abc'), 3, (pattern) => found.push(pattern));
    expect(found).toEqual([1, 2, 0]);
  });

  it('stops at the end of the text although the array is longer', () => {
    const found: number[] = [];
    scanAll(['abc'], unitsOf('abc'), 2, (pattern) => found.push(pattern));
    expect(found).toEqual([]);
  });

  it('goes on where the table for what it finds was full', () => {
    const found = findAll(['ab', 'a', 'abc'], 'abc '.repeat(3000));
    expect(found).toHaveLength(9000);
    expect(found.at(-1)).toEqual(['abc', 11996]);
  });

  it('finds nothing where there are no terms', () => {
    expect(findAll([], 'some text')).toEqual([]);
  });

  it('agrees with a search for every pattern at every place', () => {
    const unit = fc.constantFrom('a', 'b', '蒸', '馏', 'я', ' ');
    const word = fc
      .tuple(fc.constantFrom('', '*'), fc.string({ unit, minLength: 1, maxLength: 5 }))
      .map(([star, text]) => star + text);
    const text = fc.string({ unit, maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), text, (patterns, within) => {
        expect(findAll(patterns, within)).toEqual(findNaively(patterns, within));
      }),
    );
  });

  it('reads no more of a text when there are terms that it does not hold', () => {
    const text = 'one two three '.repeat(100);
    const strange = Array.from({ length: 500 }, (_, at) => `zq${at.toString(36)}`);
    expect(readsIn(['two', ...strange], text)).toBe(readsIn(['two'], text));
  });

  it('reads a text that almost matches all the time at most as often as the longest term is long', () => {
    const patterns = [`${'a '.repeat(20)}b`, `${'蒸'.repeat(40)}馏`];
    const reads = (text: string) => readsIn(patterns, text);
    expect(reads('a '.repeat(2000))).toBeLessThan(4000 * 42);
    expect(reads('蒸'.repeat(4000)) / reads('蒸'.repeat(2000))).toBeLessThan(2.1);
  });
});
