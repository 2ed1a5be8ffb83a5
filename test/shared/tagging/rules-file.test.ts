import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ownRule } from '../../../shared/model/own-rule.ts';
import { readRulesFile, writeRulesFile } from '../../../shared/tagging/rules-file.ts';
import { idOf } from '../ledger/sample-records.ts';

const rule = ownRule.parse({
  id: idOf(1),
  name: 'Copied models',
  conditions: [
    { kind: 'words', words: ['distill*'] },
    { kind: 'source', ids: [idOf(7), idOf(8)] },
  ],
  except: [{ kind: 'date', until: '2025-12-31' }],
  actions: [{ kind: 'tag', tag: { kind: 'theme', id: 'model-distillation' } }],
});
const address = 'https://news.example/feed';
const nowhere = (): null => null;
const here = (asked: string): string | null => (asked === address ? idOf(7) : null);

describe('a file of rules', () => {
  it('comes back as it was written, its sources by address', () => {
    const text = writeRulesFile([rule], (id) => (id === idOf(7) ? address : null));
    expect(text).toContain(`"${address}"`);
    const { id, ...fields } = rule;
    expect(readRulesFile(text, here)).toEqual({ rules: [{ id, fields }], problems: [] });
  });

  it('is refused where it names a source that is not followed', () => {
    const text = writeRulesFile([rule], () => address);
    expect(readRulesFile(text, nowhere)).toEqual({
      rules: [],
      problems: [
        `Rule 1 (“Copied models”): this library does not follow ${address}, ${address}; add the source first, or take it out of the file.`,
      ],
    });
  });
});

const fileOf = (rules: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'faultline/rules-file', schema: 1, rules, ...more });
const good = { name: 'A', conditions: [{ kind: 'words', words: ['a*'] }], actions: [{ kind: 'keep' }] };
const withWords = (...words: string[]) => ({ ...good, conditions: [{ kind: 'words', words }] });

test.each([
  ['no JSON', '{', 'The file is not JSON'],
  ['another format', '{"format":"x","schema":1}', 'The file holds no rules'],
  ['a newer schema', '{"format":"faultline/rules-file","schema":2}', 'written by a newer version'],
  ['a file that is too long', ' '.repeat(2_000_001), 'longer than 2 million characters'],
  ['no list', fileOf([], { rules: 7 }), 'rules: it must be a list'],
  ['too many rules', fileOf(Array.from({ length: 501 }, () => good)), 'at most 500 entries'],
  ['a rule that is no object', fileOf([7]), 'Rule 1: it must be an object, not 7'],
  ['no name', fileOf([{ ...good, name: '' }]), 'name: it must not be empty'],
  ['no conditions', fileOf([{ ...good, conditions: [] }]), 'Rule 1 (“A”): conditions: it must not be empty'],
  [
    'an unknown condition',
    fileOf([{ ...good, conditions: [{ kind: 'regex' }] }]),
    'Rule 1 (“A”): conditions[0]',
  ],
  ['an empty stem', fileOf([withWords('*')]), 'needs a letter or digit'],
  ['a word that is open at both ends', fileOf([withWords('*a*')]), 'is open at both ends'],
  ['alternatives in one word', fileOf([withWords('a|b')]), 'write each alternative as a word of its own'],
  ['a concept of the packs', fileOf([withWords('@theft')]), 'only the packs can use'],
  ['a long word', fileOf([withWords('a'.repeat(81))]), 'at most 80 characters'],
  [
    'a date that is none',
    fileOf([{ ...good, conditions: [{ kind: 'date' }] }]),
    'a condition on the date needs a first or a last day',
  ],
  [
    'two minds',
    fileOf([{ ...good, actions: [{ kind: 'keep' }, { kind: 'set-aside', reason: 'x' }] }]),
    'it both keeps an article and sets it aside',
  ],
])('refuses %s in one sentence', (_, text, sentence) => {
  const { rules, problems } = readRulesFile(text, nowhere);
  expect(rules).toEqual([]);
  expect(problems).toEqual([expect.stringContaining(sentence)]);
  expect(problems[0]).toMatch(/^[A-Z].*\.$/);
});

test('reads the example of the documentation', () => {
  const document = readFileSync('docs/rules.md', 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(document) ?? [];
  expect(readRulesFile(example, nowhere)).toMatchObject({
    rules: [{ fields: { match: 'all' } }],
    problems: [],
  });
});

test('reads hostile words without failing', () => {
  const words = ['\u3164', '\u115f', 'ʼ', '́a', 'ﷺ', '𝕬*', '蒸馏'];
  expect(readRulesFile(fileOf([withWords(...words)]), nowhere).problems).toEqual([]);
});
