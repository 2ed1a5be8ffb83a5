import { expect, test } from 'vitest';
import { quoteEvidence } from '../../../renderer/untrusted/quote-evidence.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';

const text = 'Anthropic on Monday accuses DeepSeek, by way of a long letter to senators, of theft';
const wordsOf = (...words: readonly string[]): Evidence[] =>
  words.map((word) => {
    const start = text.indexOf(word);
    return { field: 'text', start, end: start + word.length, text: word };
  });

test('words that stand close together are one quotation, with what stands between', () => {
  expect(quoteEvidence(wordsOf('Anthropic', 'accus'), () => text)).toBe('Anthropic on Monday accuses');
});

test('what is left out between words further apart is shown', () => {
  expect(quoteEvidence(wordsOf('accus', 'theft'), () => text)).toBe('accuses … theft');
});

test('words without their text stand as they were found', () => {
  expect(quoteEvidence(wordsOf('Anthropic', 'accus'), () => null)).toBe('Anthropic … accus');
});

test('no words are no quotation', () => {
  expect(quoteEvidence([], () => text)).toBe('');
});
