import { expect, test } from 'vitest';
import { isolated } from '../../../shared/timeline/isolated.ts';

test('a text that runs from left to right stays as it is', () => {
  expect(isolated('DeepSeek, 深度求索 (24 000)')).toBe('DeepSeek, 深度求索 (24 000)');
});

test('a text with words that run from right to left is parted from what stands beside it', () => {
  expect(isolated('مختبر DeepSeek')).toBe('\u2068مختبر DeepSeek\u2069');
  expect(isolated('מעבדה')).toBe('\u2068מעבדה\u2069');
});

test('what would turn the direction of the line is taken out', () => {
  expect(isolated('safe\u202Egpj.exe')).toBe('safegpj.exe');
  expect(isolated('\u2069أنثروبيك\u2067')).toBe('\u2068أنثروبيك\u2069');
});
