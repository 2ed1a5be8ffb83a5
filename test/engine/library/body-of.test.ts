import { expect, test } from 'vitest';
import { bodyOf } from '../../../electron/engine/library/body-of.ts';

const own = '0'.repeat(32);
const full = 'f'.repeat(32);
const fullText = {
  contentHash: full,
  captured: '2026-02-23T12:00:00.000Z',
  from: 'https://news.example/story',
};
const at = (bodies: Record<string, string>) => (hash: string) => bodies[hash];

test('the text of the page goes before that of the feed', () => {
  expect(bodyOf({ contentHash: own, fullText }, at({ [own]: 'feed', [full]: 'page' }))).toBe('page');
});

test('the text of the feed stands where no page was captured, or its text was lost', () => {
  expect(bodyOf({ contentHash: own }, at({ [own]: 'feed' }))).toBe('feed');
  expect(bodyOf({ contentHash: own, fullText }, at({ [own]: 'feed' }))).toBe('feed');
});

test('an article whose texts were lost has none', () => {
  expect(bodyOf({ contentHash: own, fullText }, at({}))).toBe('');
});
