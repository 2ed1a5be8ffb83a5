import { describe, expect, it, test } from 'vitest';
import { type OwnRule, ownRule } from '../../../shared/model/own-rule.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { applyOwnRules, withRuleTags } from '../../../shared/tagging/apply-own-rules.ts';
import { compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { judgeArticle, type RuleSubject } from '../../../shared/tagging/judge-own-rules.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';
import { idOf } from '../ledger/sample-records.ts';

const subject: RuleSubject = {
  title: 'Heron was copied by a rival',
  text: 'The lab says that 31,000 accounts harvested answers. A destillierter Klon ran in weeks. 攻击者窃取了模型。',
  url: 'https://news.example/press-release/heron',
  source: 'The Daily Ledger',
  sources: [idOf(7)],
  language: 'en-GB',
  day: '2026-03-02',
  tags: [{ kind: 'theme', id: 'jailbreak', maker: 'pack', evidence: [] }],
};

const ruleOf = (conditions: readonly object[], more: object = {}): OwnRule =>
  ownRule.parse({ id: idOf(1), name: 'A', conditions, actions: [{ kind: 'keep' }], ...more });

function wordsOf(rule: OwnRule, of: RuleSubject = subject): string[] | null {
  const compiled = compileOwnRules([rule]);
  const [only] = compiled.rules;
  if (!only) return null;
  return (
    judgeArticle(of, compiled)
      .holding(only)
      ?.map(({ field, text }) => `${field}: ${text}`) ?? null
  );
}

describe('a condition', () => {
  test.each([
    ['a stem', { kind: 'words', words: ['harvest*'] }, ['text: harvest']],
    ['a compound', { kind: 'words', words: ['*klon'], language: 'de' }, null],
    ['Chinese characters within others', { kind: 'words', words: ['窃取'] }, ['text: 窃取']],
    ['only the field that it names', { kind: 'words', words: ['harvest*'], fields: ['title'] }, null],
    ['the name of the source', { kind: 'words', words: ['ledger'], fields: ['source'] }, ['source: Ledger']],
    ['the address', { kind: 'words', words: ['press release'], fields: ['url'] }, ['url: press-release']],
    [
      'words with few between',
      { kind: 'near', first: ['accounts'], second: ['answers'], within: 1 },
      ['text: accounts', 'text: answers'],
    ],
    [
      'not words with more between',
      { kind: 'near', first: ['accounts'], second: ['answers'], within: 0 },
      null,
    ],
    [
      'words in either order',
      { kind: 'near', first: ['answers'], second: ['lab'], within: 6 },
      ['text: answers', 'text: lab'],
    ],
    [
      'words of one sentence',
      { kind: 'near', first: ['lab'], second: ['answers'], within: 'sentence' },
      ['text: lab', 'text: answers'],
    ],
    [
      'not words of two sentences',
      { kind: 'near', first: ['lab'], second: ['weeks'], within: 'sentence' },
      null,
    ],
    ['not words of title and text', { kind: 'near', first: ['rival'], second: ['lab'], within: 5 }, null],
    ['a tag of the packs', { kind: 'theme', ids: ['jailbreak'] }, []],
    ['no tag of another kind', { kind: 'actor', ids: ['jailbreak'] }, null],
    ['a source', { kind: 'source', ids: [idOf(7)] }, []],
    ['no other source', { kind: 'source', ids: [idOf(8)] }, null],
    ['a language by its first part', { kind: 'language', ids: ['EN'] }, []],
    ['no other language', { kind: 'language', ids: ['en-US'] }, null],
    ['a day within', { kind: 'date', since: '2026-03-02', until: '2026-03-02' }, []],
    ['no day before', { kind: 'date', since: '2026-03-03' }, null],
  ])('finds %s', (_, condition, words) => {
    expect(wordsOf(ruleOf([condition]))).toEqual(words);
  });

  it('does not see what another rule has tagged', () => {
    const tags: Tag[] = [{ kind: 'theme', id: 'jailbreak', maker: 'rule', evidence: [] }];
    expect(wordsOf(ruleOf([{ kind: 'theme', ids: ['jailbreak'] }]), { ...subject, tags })).toBeNull();
  });
});

const copied = { kind: 'words', words: ['copied'] };
const absent = { kind: 'words', words: ['whisky'] };

describe('a rule', () => {
  it('asks for all of its conditions, or for any', () => {
    expect(wordsOf(ruleOf([copied, absent]))).toBeNull();
    expect(wordsOf(ruleOf([copied, absent], { match: 'any' }))).toEqual(['title: copied']);
  });

  it('does not hold against an exception', () => {
    expect(wordsOf(ruleOf([copied], { except: [absent] }))).toEqual(['title: copied']);
    expect(wordsOf(ruleOf([copied], { except: [{ kind: 'theme', ids: ['jailbreak'] }] }))).toBeNull();
  });

  it('is left out when it is switched off', () => {
    expect(wordsOf(ruleOf([copied], { enabled: false }))).toBeNull();
  });

  it('says which condition fails', () => {
    const compiled = compileOwnRules([ruleOf([copied, absent])]);
    const [rule] = compiled.rules;
    const judged = rule && judgeArticle(subject, compiled).judge(rule);
    expect(judged).toMatchObject({ holds: false, conditions: [[{ text: 'copied' }], null], exception: null });
  });
});

describe('the tags of rules', () => {
  const tagging = (id: number, theme: string): OwnRule =>
    ruleOf([copied], { id: idOf(id), actions: [{ kind: 'tag', tag: { kind: 'theme', id: theme } }] });
  const given = (rules: readonly OwnRule[], decided: Parameters<typeof applyOwnRules>[1] = []) =>
    applyOwnRules(subject, decided, compileOwnRules(rules)).tags;

  it('name their rule and show its words', () => {
    expect(given([tagging(3, 'model-distillation')])).toEqual([
      {
        kind: 'theme',
        id: 'model-distillation',
        maker: 'rule',
        rule: idOf(3),
        evidence: [{ field: 'title', start: 10, end: 16, text: 'copied' }],
      },
    ]);
  });

  it('leave alone what packs found, what a person decided, and what another rule gave', () => {
    expect(given([tagging(3, 'jailbreak')])).toEqual([]);
    expect(given([tagging(3, 'evasion')], [{ kind: 'theme', id: 'evasion', holds: false }])).toEqual([]);
    expect(given([tagging(3, 'evasion'), tagging(4, 'evasion')])).toMatchObject([{ rule: idOf(3) }]);
  });

  it('come with the ids of all rules that hold, whether they give a tag or not', () => {
    const rules = [tagging(3, 'jailbreak'), ruleOf([copied], { id: idOf(4), actions: [{ kind: 'notify' }] })];
    const all = [...rules, ruleOf([absent], { id: idOf(5) })];
    expect(applyOwnRules(subject, [], compileOwnRules(all)).holding).toEqual([idOf(3), idOf(4)]);
  });

  it('bring an article on the subject', () => {
    const article = { relevant: false, relevance: 0, tags: [] };
    const added = given([tagging(3, 'model-distillation')]);
    expect(withRuleTags(article, added)).toMatchObject({ relevant: true, relevance: 0.5 });
  });
});

test('twice the hostile text takes no more than about twice as long', () => {
  const words = Array.from({ length: 40 }, (_, length) => 'a '.repeat(length + 1).trim());
  const compiled = compileOwnRules([
    ruleOf([{ kind: 'near', first: words, second: words, within: 50 }]),
    ruleOf([{ kind: 'words', words: ['蒸', '蒸蒸', '蒸蒸蒸'] }], { id: idOf(2) }),
  ]);
  const seconds = (repeats: number): number => {
    const text = 'a '.repeat(repeats) + '蒸'.repeat(repeats);
    const times = Array.from({ length: 3 }, () => {
      const before = threadMilliseconds();
      const article = judgeArticle({ ...subject, text }, compiled);
      for (const rule of compiled.rules) article.judge(rule);
      return threadMilliseconds() - before;
    });
    return Math.min(...times);
  };
  seconds(2000);
  expect(seconds(40_000)).toBeLessThan(seconds(20_000) * 3 + 20);
});
