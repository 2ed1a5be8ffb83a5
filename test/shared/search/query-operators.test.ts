import { describe, expect, test } from 'vitest';
import { queryOperator, queryOperators } from '../../../shared/search/query-operators.ts';

const read = (name: string, value: string) => queryOperator(name)?.read(value);

describe('the operators of the query language', () => {
  test('each name belongs to one of them, in lower case', () => {
    const names = queryOperators.flatMap((operator) => operator.names);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name === name.toLowerCase())).toBe(true);
  });

  test('are found whatever the case, and nothing else is', () => {
    expect(queryOperator('ACTOR')?.names).toEqual(['actor']);
    expect(queryOperator('constructor')).toBeUndefined();
  });

  test.each([
    ['before', '2026-03', { from: null, to: '2026-02-28' }],
    ['before', '2026', { from: null, to: '2025-12-31' }],
    ['after', '2026-02', { from: '2026-03-01', to: null }],
    ['after', '2024-02-28', { from: '2024-02-29', to: null }],
    ['since', '2026-02', { from: '2026-02-01', to: null }],
    ['until', '2024-02', { from: null, to: '2024-02-29' }],
    ['in', '2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['on', '2026-02-23', { from: '2026-02-23', to: '2026-02-23' }],
  ])('%s:%s is a stretch of days', (name, value, days) => {
    expect(read(name, value)).toEqual({ kind: 'days', ...days });
  });

  test.each([
    ['before', 'yesterday'],
    ['on', '2026-02-30'],
    ['in', '2026~'],
    ['is', 'funny'],
  ])('%s:%s makes no sense, and is left to be looked for as words', (name, value) => {
    expect(read(name, value)).toBeNull();
  });

  test('a title may be asked for by its beginning', () => {
    expect(read('title', 'distil*')).toEqual({ kind: 'text', text: 'distil', prefix: true, where: 'title' });
    expect(read('title', 'distil')).toMatchObject({ prefix: false });
  });

  test('articles of a rule are asked for by its id', () => {
    expect(read('rule', '0198-ab')).toEqual({ kind: 'rule', value: '0198-ab' });
  });

  test('a measure is a countermeasure by its short name', () => {
    expect(read('measure', 'captcha')).toEqual({ kind: 'tag', tag: 'countermeasure', value: 'captcha' });
  });
});
