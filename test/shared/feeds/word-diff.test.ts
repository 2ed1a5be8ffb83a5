import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedWords, wordDiff } from '../../../shared/feeds/word-diff.ts';

const same = (text: string) => ({ kind: 'same', text });
const gone = (text: string) => ({ kind: 'gone', text });
const added = (text: string) => ({ kind: 'added', text });

test('an unchanged text is one piece', () => {
  expect(wordDiff('Labs deny it.', 'Labs deny it.')).toEqual([same('Labs deny it.')]);
});

test('a text of nothing has no pieces', () => {
  expect(wordDiff('', '')).toEqual([]);
});

test('a new text is all added, a removed one all gone', () => {
  expect(wordDiff('', 'A denial.')).toEqual([added('A denial.')]);
  expect(wordDiff('A denial.', '')).toEqual([gone('A denial.')]);
});

test('a corrected number is the only change', () => {
  expect(wordDiff('about 24,000 accounts were used', 'about 25,000 accounts were used')).toEqual([
    same('about '),
    gone('24'),
    added('25'),
    same(',000 accounts were used'),
  ]);
});

test('whole words are changed, never letters of them', () => {
  expect(wordDiff('the lab denied it', 'the lab denies it')).toEqual([
    same('the lab '),
    gone('denied'),
    added('denies'),
    same(' it'),
  ]);
});

test('words replaced in a row are one replacement', () => {
  expect(wordDiff('Vendor accuses lab of theft', 'Vendor accuses three companies of theft')).toEqual([
    same('Vendor accuses '),
    gone('lab'),
    added('three companies'),
    same(' of theft'),
  ]);
  expect(wordDiff('it was bold claim', 'it had weak claim')).toEqual([
    same('it '),
    gone('was bold'),
    added('had weak'),
    same(' claim'),
  ]);
});

test('words added one after the other stay apart from what stands between them', () => {
  expect(wordDiff('said so', 'said clearly so again')).toEqual([
    same('said '),
    added('clearly '),
    same('so'),
    added(' again'),
  ]);
});

test('another layout is no change', () => {
  expect(wordDiff('First.\n\nSecond.', 'First. Second.')).toEqual([same('First. Second.')]);
});

test('a word with an apostrophe is one word', () => {
  expect(wordDiff('it isn’t so', 'it is so')).toEqual([same('it '), gone('isn’t'), added('is'), same(' so')]);
});

test('Chinese and Japanese are compared sign by sign', () => {
  expect(wordDiff('公司否认指控', '公司承认指控')).toEqual([
    same('公司'),
    gone('否'),
    added('承'),
    same('认指控'),
  ]);
});

test('a sign beyond the first plane is never cut in two', () => {
  expect(wordDiff('ok 😀', 'ok 😁')).toEqual([same('ok '), gone('😀'), added('😁')]);
});

test('the words changed are counted, not spaces and stops', () => {
  const pieces = wordDiff('Lab A denies it.', 'Lab B has not answered, it says.');
  expect(changedWords(pieces)).toEqual({ gone: 2, added: 5 });
  expect(changedWords(wordDiff('one two', 'one two'))).toEqual({ gone: 0, added: 0 });
});

test('a text rewritten as a whole is one text gone and one added', () => {
  const before = Array.from({ length: 4000 }, (_, at) => `old${at}`).join(' ');
  const after = Array.from({ length: 4000 }, (_, at) => `new${at}`).join(' ');
  expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['gone', 'added']);
});

test('what begins and ends alike is kept even where the middle is rewritten', () => {
  const words = (name: string) => Array.from({ length: 2000 }, (_, at) => `${name}${at}`).join('-');
  const pieces = wordDiff(`Start ${words('a')} end`, `Start ${words('b')} end`);
  expect(pieces.at(0)).toEqual(same('Start '));
  expect(pieces.at(-1)).toEqual(same(' end'));
});

test('the pieces hold both texts, for any two', () => {
  const word = fc.constantFrom('a', 'b', 'c', ' ', ' ', '.', 'ü', '认', '😀');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
  const flat = (words: string): string => words.replaceAll(/\s+/g, ' ');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      const join = (not: string) =>
        pieces
          .filter(({ kind }) => kind !== not)
          .map(({ text }) => text)
          .join('');
      expect(join('gone')).toBe(after);
      expect(flat(join('added'))).toBe(flat(before));
      expect(pieces.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test('the number of edits is the least there is', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const words = fc.array(word, { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pieces = wordDiff(a.join('.'), b.join('.'));
      const kept = pieces
        .filter(({ kind }) => kind === 'same')
        .reduce((sum, { text }) => sum + text.length, 0);
      expect(kept).toBe(longestCommon(a.join('.'), b.join('.')));
    }),
  );
});

/** By the textbook's table: every letter and stop of these texts is a token. */
function longestCommon(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const sign of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      next.push(sign === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
