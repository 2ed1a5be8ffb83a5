import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import type { Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { smallVocabulary } from './small-vocabulary.ts';

const vocabulary: Vocabulary = {
  ...smallVocabulary,
  concepts: [
    ...smallVocabulary.concepts,
    { id: 'answers', terms: { en: ['answers', 'replies'], tr: ['yanıt*'] } },
    { id: 'pupil', terms: { en: ['pupil', 'apprentice'], tr: ['çıra*'] } },
    { id: 'ceiling', terms: { en: ['ceiling', 'fewer questions'] } },
    { id: 'whisky', terms: { en: ['whisky'] } },
  ],
  signs: {
    subject: { base: -1, weights: { ai: 5, answers: 2, whisky: -20 } },
    themes: { copying: { base: -4, weights: { answers: 8, pupil: 8, ai: 1 } } },
    countermeasures: { limits: { base: -3, weights: { ceiling: 20 } } },
  },
};
const compiled = compileVocabulary(vocabulary);
const tag = (text: string) => tagText({ title: '', text }, compiled);
const themesOf = (text: string) =>
  tag(text).themes.map(({ id, evidence }) => [id, ...evidence.map((words) => words.text)]);

describe('a theme that no rule finds', () => {
  it('is told of by words in different sentences that speak for it together', () => {
    const text = 'The AI of the pupil was poor. Nobody knew. Later it gave answers, replies of its master.';
    expect(themesOf(text)).toEqual([['copying', 'AI', 'pupil', 'answers', 'replies']]);
  });

  it('is told of in any language that has these words', () => {
    expect(themesOf('Yapay zekâ çırağı, ustasının yanıtlarını yanıt diye verdi.').flat()).toContain(
      'copying',
    );
  });

  it('is not told of by few of the words', () => {
    expect(themesOf('The AI of a pupil gives answers.')).toEqual([]);
  });

  it('is not told of where the text is on something else', () => {
    expect(themesOf('The pupil of the AI class gave answers and replies on whisky.')).toEqual([]);
  });

  it('is not told of where nothing of AI is named', () => {
    expect(themesOf('The pupil gave answers, replies of the master, and the apprentice too.')).toEqual([]);
  });

  it('is not told of where all words that speak for it are denied', () => {
    expect(themesOf('No AI. No pupil. No apprentice. No answers. No replies.')).toEqual([]);
  });

  it('shows the words of the rule alone where one holds', () => {
    const text = 'The AI was distilled from answers and replies for a pupil.';
    expect(themesOf(text)).toEqual([['copying', 'distill']]);
  });
});

describe('how a tag was found', () => {
  const found = (text: string) => tag(text).themes.map(({ weighed }) => weighed);

  it('says that words were weighed', () => {
    expect(found('The AI of the pupil was poor. Nobody knew. Later it gave answers, replies.')).toEqual([
      true,
    ]);
  });

  it('says nothing of weighing where a rule holds', () => {
    expect(found('The AI was distilled from answers and replies for a pupil.')).toEqual([undefined]);
  });
});

describe('a measure that no rule finds', () => {
  it('is told of by its own words, with what is said of it', () => {
    const text = 'The AI was distilled. The lab introduced a ceiling, fewer questions a day.';
    expect(tag(text).countermeasures.map(({ id, mode }) => [id, mode])).toEqual([['limits', 'adopted']]);
  });

  it('is left out of a text that is not relevant', () => {
    expect(tag('The AI club has a low ceiling.').countermeasures).toEqual([]);
  });
});

it('finds nothing more without signs', () => {
  const { signs: _, ...bare } = vocabulary;
  const text = 'The AI of the pupil was poor. Later it gave answers, replies of its master.';
  expect(tagText({ title: '', text }, compileVocabulary(bare)).themes).toEqual([]);
});
