import { expect, test } from 'vitest';
import { traitRarity, traitsOf } from '../../../shared/related/article-traits.ts';
import type { ArticleClues, Clue } from '../../../shared/stories/article-clues.ts';

const clue = (key: string, kind: Clue['kind'], weight: number, text = key): Clue => ({
  key,
  kind,
  weight,
  text,
});
const clues: ArticleClues = {
  id: 'a',
  span: { from: 0, to: 0 },
  language: 'en',
  sketch: [1, 2, 3],
  origin: { kind: 'own-reporting', key: 'a', name: '' },
  isRecap: false,
  clues: [
    clue('actor:deepseek', 'common-actor', 0.6, 'deepseek'),
    clue('actor:openai', 'common-actor', 1.4, 'openai'),
    clue('feldkam', 'name', 1.5, 'Feldkamp'),
    clue('#31000', 'number', 1, '31,000'),
    clue('ledger', 'word', 2, 'ledgers'),
    clue('@3-2', 'date', 1, 'March 2'),
    clue('model', 'stock', 1),
  ],
};

test('an article is about its tags and what tells it from others, not about a day or the words of the subject', () => {
  const { traits, language, sketch } = traitsOf(
    [
      { kind: 'actor', id: 'deepseek' },
      { kind: 'countermeasure', id: 'rate-limiting' },
    ],
    clues,
  );
  expect([...traits]).toEqual([
    ['actor:deepseek', { kind: 'actor', text: 'deepseek', weight: 0.6 }],
    ['countermeasure:rate-limiting', { kind: 'countermeasure', text: 'rate-limiting', weight: 1 }],
    ['feldkam', { kind: 'name', text: 'Feldkamp', weight: 1.5 }],
    ['#31000', { kind: 'number', text: '31,000', weight: 1 }],
    ['ledger', { kind: 'word', text: 'ledgers', weight: 2 }],
  ]);
  expect([language, sketch]).toEqual(['en', [1, 2, 3]]);
});

test('until its words are read, an article is about its tags', () => {
  expect(traitsOf([{ kind: 'theme', id: 'jailbreak' }], null)).toEqual({
    language: '',
    traits: new Map([['theme:jailbreak', { kind: 'theme', text: 'jailbreak', weight: 1 }]]),
    sketch: [],
  });
});

test('a trait says the more the fewer have it, and nothing where many do', () => {
  expect(traitRarity('theme:x', 'theme', 3, 10_000)).toBeGreaterThan(
    traitRarity('theme:x', 'theme', 300, 10_000),
  );
  expect(traitRarity('actor:x', 'actor', 4000, 10_000)).toBe(0);
});
