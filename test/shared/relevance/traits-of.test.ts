import { expect, test } from 'vitest';
import { keyOfTrait, traitsOf } from '../../../shared/relevance/traits-of.ts';

const plain = { title: '', summary: '', language: null, sources: [], tags: [] };

test('are the tags, the sources, the language and the words of the opening, each once', () => {
  const traits = traitsOf({
    title: 'Jailbreak of a phone',
    summary: 'The phone was jailbroken.',
    language: 'en-GB',
    sources: ['wire'],
    tags: [{ kind: 'theme', id: 'jailbreak' }],
  });
  expect(traits.map(keyOfTrait)).toEqual([
    'theme jailbreak',
    'source wire',
    'language en',
    'word jailbreak',
    'word of',
    'word phone',
    'word the',
    'word was',
    'word jailbroken',
  ]);
});

test('leave out letters and numbers that stand alone', () => {
  expect(traitsOf({ ...plain, title: '7 of 2026: A, B' }).map(keyOfTrait)).toEqual(['word of']);
});

test('of a text without spaces are the pairs of its characters', () => {
  expect(traitsOf({ ...plain, title: '蒸馏模型' }).map(keyOfTrait)).toEqual([
    'word 蒸馏',
    'word 馏模',
    'word 模型',
  ]);
});
