import { expect, it } from 'vitest';
import { sketchLikeness } from '../../../shared/stories/sketch-of.ts';
import { accusation, cluesFor, retelling } from './made-clues.ts';

const sketch = (title: string, text: string) => cluesFor({ id: 'a', title, text }).sketch;

it('is the same for the same words', () => {
  expect(
    sketchLikeness(sketch(accusation.title, accusation.text), sketch(accusation.title, accusation.text)),
  ).toBe(1);
});

it('stays much alike where a sub-editor changed a few words', () => {
  const changed = accusation.text.replace('on Monday ', '').replace('Chief scientist', 'Its scientist');
  expect(
    sketchLikeness(sketch(accusation.title, accusation.text), sketch('Rivals copied Heron', changed)),
  ).toBeGreaterThan(0.4);
});

it('is unlike for another text on the same event', () => {
  expect(
    sketchLikeness(sketch(accusation.title, accusation.text), sketch(retelling.title, retelling.text)),
  ).toBeLessThan(0.2);
});

it('is empty for texts too short to tell copies by, and they are like nothing', () => {
  expect(sketch('AI model jailbreak', '')).toEqual([]);
  expect(sketchLikeness([], [])).toBe(0);
  expect(sketchLikeness([], [1, 2])).toBe(0);
});

it('works without spaces between words', () => {
  const text =
    '西班牙数据保护机构因未经同意克隆客户声音训练语音助手而对运营商处以四百二十万欧元罚款，公司表示将提起上诉。';
  expect(sketchLikeness(sketch('罚款', text), sketch('消息', `${text}完`))).toBeGreaterThan(0.5);
});
