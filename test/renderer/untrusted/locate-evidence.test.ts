import { expect, test } from 'vitest';
import { createPlaceFinder, spansOf, wholeWord } from '../../../renderer/untrusted/locate-evidence.ts';

const wordsAt = (from: string, to: string, words: string, after = 0): string | null => {
  const start = from.indexOf(words, after);
  const found = createPlaceFinder(from, to)({ start, end: start + words.length });
  return found && `${found.start} ${to.slice(found.start, found.end)}`;
};

test('finds the words where only white space differs', () => {
  expect(wordsAt('A model distillation case', '  A\n model\t distillation case', 'model distillation')).toBe(
    '5 model\t distillation',
  );
});

test('finds the second of two equal words, and not the first', () => {
  expect(wordsAt('Claude, then Claude', 'Claude,\n\nthen   Claude', 'Claude', 3)).toBe('16 Claude');
});

test('takes the nearest equal words where a part of the text is missing', () => {
  expect(wordsAt('Image: a chart. DeepSeek said no', 'DeepSeek said no', 'DeepSeek')).toBe('0 DeepSeek');
});

test('finds nothing where the words do not stand', () => {
  expect(wordsAt('DeepSeek said no', 'Nobody said no', 'DeepSeek')).toBeNull();
  expect(createPlaceFinder('a  b', 'a b')({ start: 1, end: 3 })).toBeNull();
});

test('finds words that reach over the end of a paragraph without white space between', () => {
  expect(wordsAt('model distillation', 'modeldistillation', 'model distillation')).toBe(
    '0 modeldistillation',
  );
});

test('keeps the evidence of one field, in order, without what lies inside another', () => {
  const evidence = [
    { field: 'text', start: 10, end: 20, text: '' },
    { field: 'title', start: 0, end: 5, text: '' },
    { field: 'text', start: 0, end: 8, text: '' },
    { field: 'text', start: 2, end: 6, text: '' },
  ] as const;
  expect(spansOf(evidence, 'text')).toEqual([
    { start: 0, end: 8 },
    { start: 10, end: 20 },
  ]);
});

test('a stem is drawn out to the end of its word, in scripts that have words', () => {
  expect(wholeWord('They accused him', { start: 5, end: 10 })).toEqual({ start: 5, end: 12 });
  expect(wholeWord('模型蒸馏攻击', { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  expect(wholeWord('rate limit, then', { start: 0, end: 10 })).toEqual({ start: 0, end: 10 });
});
