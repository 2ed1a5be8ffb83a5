import { expect, test } from 'vitest';
import { readingMinutes } from '../../../shared/feeds/reading-minutes.ts';

test('reading time follows the words and the language, and signs where there are no words', () => {
  expect(readingMinutes('', 'en')).toBe(0);
  expect(readingMinutes('— … !', 'en')).toBe(0);
  expect(readingMinutes('one two', null)).toBe(1);
  expect(readingMinutes('word '.repeat(456), 'en-GB')).toBe(2);
  expect(readingMinutes('sözcük '.repeat(456), 'tr')).toBe(3);
  expect(readingMinutes('蒸馏'.repeat(255), 'zh-CN')).toBe(2);
  expect(readingMinutes('蒸留は'.repeat(238), 'ja')).toBe(2);
  expect(readingMinutes('모델 증류 '.repeat(185), 'ko')).toBe(2);
  expect(readingMinutes('salita '.repeat(185), 'fil-PH')).toBe(1);
});

test('what stands between two spaces is one word, and marks alone are none', () => {
  expect(readingMinutes("state-of-the-art ça d'été ".repeat(114), 'fr')).toBe(2);
  expect(readingMinutes('word — '.repeat(228), 'en')).toBe(1);
  expect(readingMinutes('𝐰𝐨𝐫𝐝 '.repeat(229), 'en')).toBe(2);
});

test('words and signs in one text are read one after the other', () => {
  expect(readingMinutes(`${'word '.repeat(228)}${'蒸'.repeat(255)}`, 'en')).toBe(2);
});
