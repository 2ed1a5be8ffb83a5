import { expect, test } from 'vitest';
import { actionWords, conditionWords } from '../../../../renderer/pages/vocabulary/rule-words.ts';
import { en } from '../../../../renderer/strings/en.ts';
import { tr } from '../../../../renderer/strings/tr.ts';
import { ruleCondition, ruleFields } from '../../../../shared/model/own-rule.ts';
import { idOf } from '../../../shared/ledger/sample-records.ts';

const naming = {
  s: en,
  vocabulary: { label: (_: string, id: string) => id.toUpperCase() },
  sourceTitle: () => 'Example Wire',
};

test.each([
  [{ kind: 'words', words: ['a', 'b', 'c', 'd', 'e'] }, '“a”, “b”, “c”, “d” …'],
  [{ kind: 'near', first: ['cop*'], second: ['model'], within: 3 }, '“cop*” near “model”'],
  [{ kind: 'actor', ids: ['openai'] }, 'Actor OPENAI'],
  [{ kind: 'source', ids: [idOf(1)] }, 'source Example Wire'],
  [{ kind: 'language', ids: ['en'] }, 'language en'],
  [{ kind: 'date', since: '2026-02-01', until: null }, 'date 2026-02-01 – '],
])('says a condition in a few words: %j', (condition, words) => {
  expect(conditionWords(ruleCondition.parse(condition), naming)).toBe(words);
});

test('says what a rule does, each thing once, in both languages', () => {
  const rule = ruleFields.parse({
    name: 'A',
    conditions: [{ kind: 'words', words: ['a'] }],
    actions: [{ kind: 'tag', tag: { kind: 'theme', id: 'evasion' } }, { kind: 'keep' }, { kind: 'notify' }],
  });
  expect(actionWords(rule, naming)).toBe('tags EVASION, keeps, notifies');
  expect(actionWords(rule, { ...naming, s: tr })).toBe('etiketler: EVASION, saklar, haber verir');
});
