import { describe, expect, test } from 'vitest';
import { flawOfDays, flawOfRule, flawOfWord, ownRule } from '../../../shared/model/own-rule.ts';
import { idOf } from '../ledger/sample-records.ts';

describe('a word', () => {
  test.each([
    ['distill*', null],
    ['*klau', null],
    ['attaque* par distillation', null],
    ['蒸馏', null],
    ['a|b', 'bar'],
    ['@theft', 'at'],
    ['*', 'bare'],
    ['a*-*b', 'bare'],
    ['*a*', 'open'],
    ['a*b*c*d*e', 'stems'],
    ['a'.repeat(81), 'too-long'],
  ])('%s: %s', (word, flaw) => expect(flawOfWord(word)).toBe(flaw));
});

test.each([
  [null, null, 'no-day'],
  ['2026-03-02', '2026-03-01', 'days-reversed'],
  ['2026-03-02', '2026-03-02', null],
  [null, '2026-03-02', null],
])('days from %s to %s: %s', (since, until, flaw) => expect(flawOfDays({ since, until })).toBe(flaw));

test('a rule may tag, keep and notify at once, and not keep and set aside', () => {
  const ruleOf = (...actions: object[]) =>
    ownRule.parse({ id: idOf(1), name: 'A', conditions: [{ kind: 'words', words: ['a'] }], actions });
  const tag = { kind: 'tag', tag: { kind: 'theme', id: 'evasion' } };
  expect(flawOfRule(ruleOf(tag, { kind: 'keep' }, { kind: 'notify' }))).toBeNull();
  expect(flawOfRule(ruleOf({ kind: 'keep' }, { kind: 'set-aside', reason: 'x' }))).toBe('keep-and-set-aside');
});

test('a word can be asked for in every language that the packs have', () => {
  const conditions = [{ kind: 'words', words: ['تقطير'], language: 'ar' }];
  expect(
    ownRule.parse({ id: idOf(1), name: 'A', conditions, actions: [{ kind: 'keep' }] }).conditions,
  ).toMatchObject(conditions);
});
