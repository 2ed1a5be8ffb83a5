import { expect, test } from 'vitest';
import { fitted } from '../../../shared/timeline/fitted.ts';
import { letterWidth } from '../../../shared/timeline/pen.ts';

const roomFor = (letters: number): number => letters * letterWidth(11) + 0.01;

test('words that have room stay whole; others are cut, and nothing is said where hardly any have room', () => {
  expect(fitted('Outputs harvested', roomFor(17), 11)).toBe('Outputs harvested');
  expect(fitted('Outputs harvested', roomFor(12), 11)).toBe('Outputs har…');
  expect(fitted('Outputs harvested', roomFor(7), 11)).toBe('');
  expect(fitted('Claude', roomFor(6), 11)).toBe('Claude');
});

test('Han, kana and Hangul take the room of nearly two letters', () => {
  expect(fitted('三家实验室被指大规模采集输出', roomFor(24), 11)).toBe('三家实验室被指大规模采集输…');
  expect(fitted('三家实验室被指大规模采集输出', roomFor(14), 11)).toBe('三家实验室被指…');
  expect(fitted('세 연구소가 출력을 수집', roomFor(21), 11)).toBe('세 연구소가 출력을 수집');
  expect(fitted('深度求索', roomFor(7), 11)).toBe('深度求索');
  expect(fitted('深度求索被指采集输出', roomFor(7), 11)).toBe('');
});

test('no letter loses its marks, and no sign is cut in two', () => {
  const vowelled = 'مُخْتَبَرَاتٌ صِينِيَّةٌ تَحْصُدُ';
  const cut = fitted(vowelled, roomFor(12), 11).slice(0, -1);
  expect(vowelled.startsWith(cut)).toBe(true);
  expect(/^\p{M}/u.test(vowelled.slice(cut.length).trimStart())).toBe(false);
  expect(fitted('🏛️🏛️🏛️🏛️🏛️🏛️🏛️🏛️', roomFor(9), 11)).toBe('🏛️🏛️🏛️🏛️…');
});
