import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ftsExpression, isOnlyText } from '../../../shared/search/fts-expression.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';

const expressionOf = (query: string): string | null => ftsExpression(parseQuery(query));

describe('ftsExpression', () => {
  test.each([
    ['distillation', '"distillation"'],
    ['model weights', '("model" AND "weights")'],
    ['"shadow library"', '"shadow library"'],
    ['distil*', '"distil" *'],
    ['title:claud*', 'title : "claud" *'],
    ['a OR b c', '(("a" OR "b") AND "c")'],
    ['数据', '"数据"'],
    ['数', '"数" *'],
    ['AML.T0024', '"aml.t0024"'],
    ['same same', '"same"'],
    ['word !!!', '"word"'],
  ])('writes %j as %s', (query, expression) => {
    expect(expressionOf(query)).toBe(expression);
  });

  test.each(['', '!!!', '🙂', 'actor:deepseek', 'is:kept', '-rumour', 'before:2026'])(
    'has nothing to look for in %j',
    (query) => {
      expect(expressionOf(query)).toBeNull();
    },
  );

  test.each([
    '" OR NEAR(a b)',
    'a" *',
    'x^2',
    'body : secret',
    '{title body} : x',
    'NOT a',
    "'; DROP TABLE article; --",
  ])('reads %j as words, whatever full text would make of it', (query) => {
    expect(expressionOf(query)).toMatch(/^[(]*(?:"[^"]+"(?: \*)?(?: (?:AND|OR) |[)]+|$))+$/u);
  });

  test('outside quotes stands nothing but our own syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const outside = (expressionOf(query) ?? '').replace(/"[^"]*"/gu, '');
        expect(outside).toMatch(/^(?:AND|OR|title :|[()* ])*$/);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a b', true],
  ['a OR "b c"', true],
  ['a -b', false],
  ['a actor:b', false],
  ['', false],
] as const)('that %j asks for words alone is %s', (query, only) => {
  expect(isOnlyText(parseQuery(query))).toBe(only);
});
