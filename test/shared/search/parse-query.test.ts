import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query-node.ts';

const word = (text: string, prefix = false): QueryNode => ({ kind: 'text', text, prefix, where: 'anywhere' });
const and = (...nodes: QueryNode[]): QueryNode => ({ kind: 'and', nodes });
const or = (...nodes: QueryNode[]): QueryNode => ({ kind: 'or', nodes });
const not = (node: QueryNode): QueryNode => ({ kind: 'not', node });

describe('parseQuery', () => {
  test.each<[string, QueryNode]>([
    ['', { kind: 'all' }],
    ['   ', { kind: 'all' }],
    ['distillation', word('distillation')],
    ['model weights', and(word('model'), word('weights'))],
    ['model AND weights', and(word('model'), word('weights'))],
    ['"model weights"', word('model weights')],
    ['“model weights”', word('model weights')],
    ['„Modell-Klau“', word('Modell-Klau')],
    ['-rumour', not(word('rumour'))],
    ['-"a rumour"', not(word('a rumour'))],
    ['distil*', word('distil', true)],
    ['"distil*"', word('distil*')],
    ['a OR b', or(word('a'), word('b'))],
    ['a OR b c', and(or(word('a'), word('b')), word('c'))],
    ['a b OR c OR d', and(word('a'), or(word('b'), word('c'), word('d')))],
    ['a or b', and(word('a'), word('or'), word('b'))],
  ])('reads %j', (query, node) => {
    expect(parseQuery(query)).toEqual(node);
  });

  test.each<[string, QueryNode]>([
    ['actor:deepseek', { kind: 'tag', tag: 'actor', value: 'deepseek' }],
    ['ACTOR:"Moonshot AI"', { kind: 'tag', tag: 'actor', value: 'Moonshot AI' }],
    ['theme:model-distillation', { kind: 'tag', tag: 'theme', value: 'model-distillation' }],
    ['measure:rate-limiting', { kind: 'tag', tag: 'countermeasure', value: 'rate-limiting' }],
    ['source:wired', { kind: 'source', value: 'wired' }],
    ['lang:TR', { kind: 'language', value: 'tr' }],
    ['title:claud*', { kind: 'text', text: 'claud', prefix: true, where: 'title' }],
    ['before:2026-03', { kind: 'days', from: null, to: '2026-02-28' }],
    ['before:2026', { kind: 'days', from: null, to: '2025-12-31' }],
    ['after:2026-01-15', { kind: 'days', from: '2026-01-16', to: null }],
    ['after:2024-02', { kind: 'days', from: '2024-03-01', to: null }],
    ['since:2026-02', { kind: 'days', from: '2026-02-01', to: null }],
    ['until:2024-02', { kind: 'days', from: null, to: '2024-02-29' }],
    ['on:2026-02-23', { kind: 'days', from: '2026-02-23', to: '2026-02-23' }],
    ['is:Kept', { kind: 'state', state: 'kept' }],
    ['-is:read', not({ kind: 'state', state: 'read' })],
    [
      'actor:a OR theme:b',
      or({ kind: 'tag', tag: 'actor', value: 'a' }, { kind: 'tag', tag: 'theme', value: 'b' }),
    ],
  ])('reads the operator in %j', (query, node) => {
    expect(parseQuery(query)).toEqual(node);
  });

  test.each<[string, QueryNode]>([
    ['before:tuesday', word('before tuesday')],
    ['before:2026-13', word('before 2026-13')],
    ['on:2026-02-30', word('on 2026-02-30')],
    ['is:happy', word('is happy')],
    ['arXiv:2408.12622', word('arXiv 2408.12622')],
    ['https://a.example/b', word('https //a.example/b')],
    ['actor:', word('actor:')],
    ['"never closed', word('never closed')],
    ['""', word('')],
    ['-', word('-')],
    ['OR', word('OR')],
    ['OR a', word('a')],
    ['a OR', word('a')],
    ['a OR OR b', or(word('a'), word('b'))],
    ['(DMCA)', word('(DMCA)')],
  ])('makes the best of %j', (query, node) => {
    expect(parseQuery(query)).toEqual(node);
  });

  const signs = fc.constantFrom(
    '"',
    '“',
    '-',
    '*',
    ' ',
    'OR',
    'AND',
    ':',
    'actor:',
    'before:',
    'is:',
    'a',
    '数',
    '2026-03',
    '(',
    ')',
    '\u0000',
    "'",
    ';',
    '\\',
  );

  test('any text means something', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(signs).map((parts) => parts.join('')),
        ),
        (query) => {
          expect(parseQuery(query).kind).toMatch(
            /^(all|text|tag|source|language|rule|days|state|not|and|or)$/,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a list of one is never wrapped, and no list is empty', () => {
    const check = (node: QueryNode): void => {
      if (node.kind === 'not') check(node.node);
      if (node.kind !== 'and' && node.kind !== 'or') return;
      expect(node.nodes.length).toBeGreaterThan(1);
      node.nodes.forEach(check);
    };
    fc.assert(fc.property(fc.array(signs), (parts) => check(parseQuery(parts.join(' ')))));
  });

  test('what lies beyond fifty pieces is not looked for', () => {
    const node = parseQuery('a '.repeat(500));
    expect(node.kind === 'and' && node.nodes.length).toBe(50);
  });
});
