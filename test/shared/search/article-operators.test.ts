import { expect, test } from 'vitest';
import { articleOperators } from '../../../shared/search/article-operators.ts';

test('names the operators that speak of articles alone, once each, wherever they stand', () => {
  expect(articleOperators('is:unread accounts OR -lang:tr is:kept rule:x')).toEqual([
    'is:',
    'language:',
    'rule:',
  ]);
});

test('names none that the lists of the ledger follow, and no words that only look like one', () => {
  expect(articleOperators('actor:deepseek before:2026 -title:"is:" is:nothing "is:unread"')).toEqual([]);
});
