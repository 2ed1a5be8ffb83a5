import { describe, expect, it, test } from 'vitest';
import { readRuleDraft, wordsIn } from '../../../../renderer/pages/vocabulary/read-rule-draft.ts';
import {
  draftOfRule,
  emptyCondition,
  emptyDraft,
  type RuleDraft,
} from '../../../../renderer/pages/vocabulary/rule-draft.ts';
import { ownRule } from '../../../../shared/model/own-rule.ts';
import { idOf } from '../../../shared/ledger/sample-records.ts';

const full = ownRule.parse({
  id: idOf(1),
  name: 'Everything at once',
  match: 'any',
  conditions: [
    { kind: 'words', words: ['distill*', 'Meta'], language: 'en', fields: ['title', 'url'] },
    { kind: 'near', first: ['cop*'], second: ['model', 'answers'], within: 'sentence' },
    { kind: 'actor', ids: ['anthropic', 'openai'] },
    { kind: 'source', ids: [idOf(7)] },
    { kind: 'language', ids: ['en', 'zh-TW'] },
    { kind: 'date', since: '2026-02-01' },
  ],
  except: [{ kind: 'theme', ids: ['jailbreak'] }],
  actions: [
    { kind: 'tag', tag: { kind: 'theme', id: 'model-distillation' } },
    { kind: 'set-aside', reason: 'No news' },
    { kind: 'notify' },
  ],
});

test('a rule comes out of the editor as it went in', () => {
  const { id, ...fields } = full;
  expect(readRuleDraft(draftOfRule(full))).toEqual({ fields, flaws: null });
});

test('each line is a word, without blanks and without twins', () => {
  expect(wordsIn(' distill* \n\nprompt injection\ndistill*\n')).toEqual(['distill*', 'prompt injection']);
});

const sound: RuleDraft = {
  ...emptyDraft(null),
  name: 'A',
  conditions: [{ kind: 'words', words: 'a', language: 'any', fields: ['title'] }],
  decides: 'keep',
};
const flawsOf = (change: Partial<RuleDraft>) => readRuleDraft({ ...sound, ...change }).flaws;

describe('what is wrong', () => {
  it('is nothing with a rule that has all it needs', () => expect(flawsOf({})).toBeNull());

  it('is all that a new rule lacks, each at its place', () => {
    expect(readRuleDraft(emptyDraft(null))).toEqual({
      fields: null,
      flaws: {
        name: 'name',
        conditions: [[{ part: 'words', code: 'no-words' }]],
        except: [],
        actions: 'no-actions',
      },
    });
  });

  test.each([
    ['a name that is too long', { name: 'a'.repeat(121) }, { name: 'name-too-long' }],
    ['no condition', { conditions: [] }, { when: 'no-conditions' }],
    [
      'too many conditions',
      { conditions: Array.from({ length: 21 }, () => ({ kind: 'theme' as const, ids: ['jailbreak'] })) },
      { when: 'too-many-conditions' },
    ],
    ['setting aside without a reason', { decides: 'set-aside' as const }, { reason: 'reason' }],
    ['nothing to do', { decides: 'nothing' as const }, { actions: 'no-actions' }],
    [
      'more words than a rule may have',
      {
        conditions: Array.from({ length: 6 }, (_, part) => ({
          kind: 'words' as const,
          words: Array.from({ length: 180 }, (_, at) => `word${part}x${at}`).join('\n'),
          language: 'any' as const,
          fields: ['title' as const],
        })),
      },
      { when: 'rule-words' },
    ],
  ])('is %s', (_, change, flaws) => expect(flawsOf(change)).toMatchObject(flaws));

  test.each([
    [
      'a word that is open at both ends',
      { kind: 'words', words: 'fine\n*a*', language: 'any', fields: ['title'] },
      [{ part: 'words', code: 'word', flaw: 'open', word: '*a*' }],
    ],
    [
      'no field',
      { kind: 'words', words: 'a', language: 'any', fields: [] },
      [{ part: 'fields', code: 'fields' }],
    ],
    [
      'half of a pair',
      { kind: 'near', first: 'a', second: ' ', language: 'any', within: 3 },
      [{ part: 'second', code: 'no-words' }],
    ],
    ['no term', { kind: 'actor', ids: [] }, [{ part: 'ids', code: 'terms' }]],
    ['no source', { kind: 'source', ids: [] }, [{ part: 'ids', code: 'terms' }]],
    ['no language', { kind: 'language', ids: ' , ' }, [{ part: 'ids', code: 'languages' }]],
    [
      'a word for a language',
      { kind: 'language', ids: 'en, Turkish' },
      [{ part: 'ids', code: 'language-code', word: 'Turkish' }],
    ],
    ['no day', { kind: 'date', since: '', until: '' }, [{ part: 'days', code: 'no-day' }]],
    [
      'days in the wrong order',
      { kind: 'date', since: '2026-03-02', until: '2026-03-01' },
      [{ part: 'days', code: 'days-reversed' }],
    ],
  ] as const)('is %s in its condition', (_, condition, flaws) => {
    expect(flawsOf({ conditions: [condition] })?.conditions).toEqual([flaws]);
    expect(flawsOf({ except: [condition] })?.except).toEqual([flaws]);
  });
});

test('a condition that changes its kind begins empty', () => {
  expect(emptyCondition('near')).toMatchObject({ first: '', second: '', within: 8 });
  expect(emptyCondition('theme')).toEqual({ kind: 'theme', ids: [] });
});
