import { describe, expect, test } from 'vitest';
import type { ConditionLack } from '../../../shared/model/condition-lack.ts';
import { ownRule } from '../../../shared/model/own-rule.ts';
import { compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { judgeArticle, type RuleSubject } from '../../../shared/tagging/judge-own-rules.ts';
import { easedRule, farness, lackOfCondition } from '../../../shared/tagging/nearly-holds.ts';
import { idOf } from '../ledger/sample-records.ts';

const subject: RuleSubject = {
  title: 'Heron was copied by a rival',
  text: 'The lab says that accounts kept harvesting its answers. The rival trained a model on them.',
  url: 'https://news.example/heron',
  source: 'The Daily Ledger',
  sources: [idOf(7)],
  language: 'en-GB',
  day: '2026-03-02',
  tags: [],
};

/** How the second of two conditions nearly holds; there is another before it, as in most rules. */
function lackOf(condition: object, of: RuleSubject = subject): ConditionLack | null {
  const conditions = [{ kind: 'near', first: ['whisky'], second: ['cask'], within: 3 }, condition];
  const rule = ownRule.parse({ id: idOf(1), name: 'A', conditions, actions: [{ kind: 'keep' }] });
  const compiled = compileOwnRules([rule, easedRule(rule)]);
  const [, eased] = compiled.rules;
  return eased ? lackOfCondition(rule, 1, eased, of, judgeArticle(of, compiled)) : null;
}

const wordsOf = (lack: ConditionLack | null): readonly string[] =>
  lack && 'evidence' in lack ? lack.evidence.map(({ field, text }) => `${field}: ${text}`) : [];

describe('a condition that does not hold nearly does', () => {
  test.each([
    [
      'where the word stands in another field',
      { words: ['answers'], fields: ['title'] },
      'other-field',
      ['text: answers'],
    ],
    ['where it stands in the name of the source', { words: ['ledger'] }, 'other-field', ['source: Ledger']],
    ['where it has another ending', { words: ['harvested'] }, 'other-form', ['text: harvesting']],
    ['where it has no capital', { words: ['Model'] }, 'other-form', ['text: model']],
    [
      'where it counts in another language only',
      { words: ['rival'], language: 'de' },
      'other-form',
      ['title: rival', 'text: rival'],
    ],
  ])('%s', (_, condition, kind, words) => {
    const lack = lackOf({ kind: 'words', ...condition });
    expect([lack?.kind, wordsOf(lack)]).toEqual([kind, words]);
  });

  test('where its words stand near each other, but with more between than may be', () => {
    const lack = lackOf({ kind: 'near', first: ['lab'], second: ['answers'], within: 2 });
    expect(lack).toMatchObject({ kind: 'too-far', between: 6 });
    expect(wordsOf(lack)).toEqual(['text: lab', 'text: answers']);
  });

  test('where its words stand in two fields', () => {
    expect(lackOf({ kind: 'near', first: ['heron'], second: ['lab'], within: 5 })).toMatchObject({
      kind: 'too-far',
      between: null,
    });
  });

  test('where one of two is there, and says which is not', () => {
    expect(lackOf({ kind: 'near', first: ['lab'], second: ['whisky'], within: 5 })).toMatchObject({
      kind: 'one-of-two',
      missing: 'second',
      evidence: [{ text: 'lab' }],
    });
  });

  test('by some days', () => {
    expect(lackOf({ kind: 'date', since: '2026-03-05' })).toEqual({ kind: 'days', days: -3 });
    expect(lackOf({ kind: 'date', until: '2026-03-01' })).toEqual({ kind: 'days', days: 1 });
  });

  test('by the region of a language, or where none is named', () => {
    expect(lackOf({ kind: 'language', ids: ['en-US'] })).toEqual({ kind: 'other-region' });
    expect(lackOf({ kind: 'language', ids: ['en'] }, { ...subject, language: null })).toEqual({
      kind: 'no-language',
    });
  });
});

test.each([
  ['a word that is not there in any form', { kind: 'words', words: ['whisky'] }],
  ['a short word that begins another', { kind: 'words', words: ['mod'] }],
  ['a day long ago', { kind: 'date', until: '2025-01-01' }],
  ['another language', { kind: 'language', ids: ['de'] }],
  ['a tag that it has not', { kind: 'theme', ids: ['jailbreak'] }],
])('%s is not near', (_, condition) => {
  expect(lackOf(condition)).toBeNull();
});

test('what is nearer comes first', () => {
  const lacks: (ConditionLack | null)[] = [
    null,
    { kind: 'one-of-two', missing: 'first', evidence: [] },
    { kind: 'other-form', evidence: [] },
    { kind: 'too-far', between: 9, evidence: [] },
  ];
  expect(lacks.toSorted((a, b) => farness(a) - farness(b)).map((lack) => lack?.kind)).toEqual([
    'too-far',
    'other-form',
    'one-of-two',
    undefined,
  ]);
});
