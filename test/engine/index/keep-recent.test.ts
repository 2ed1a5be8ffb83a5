import { expect, test } from 'vitest';
import { keepRecent } from '../../../electron/engine/index/keep-recent.ts';

test('what was not asked for the longest is made again, and so is all after it was forgotten', () => {
  const made: string[] = [];
  const recent = keepRecent<string>(2);
  const get = (key: string): string =>
    recent.get(key, () => {
      made.push(key);
      return `value of ${key}`;
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual([
    'value of a',
    'value of b',
    'value of a',
    'value of c',
    'value of a',
    'value of b',
  ]);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  recent.forget();
  get('a');
  expect(made).toEqual(['a', 'b', 'c', 'b', 'a']);
});
