import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

type Sentence = {
  /** Of the theme or the countermeasure that it tells of. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
};

const compiled = compileVocabulary(shippedVocabulary);
const linesOf = (name: string) =>
  readFileSync(`test/fixtures/tagging/${name}`, 'utf8').split('\n').filter(Boolean);
// The file is ours, in this format.
const sentences = linesOf('plain-sentences.jsonl').map((line) => JSON.parse(line) as Sentence);

function isFound({ id, title, text }: Sentence): boolean {
  const { themes, countermeasures } = tagText({ title, text }, compiled);
  return [...themes, ...countermeasures].some((tag) => tag.id === id);
}

describe('a theme or a countermeasure told in a plain sentence', () => {
  it('has sentences for each of them', () => {
    const told = new Set(sentences.map(({ id }) => id));
    const all = [...shippedVocabulary.themes, ...shippedVocabulary.countermeasures];
    expect(all.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it.each(['en', 'tr', 'de', 'fr', 'es', 'zh'])('is found in nine of ten cases: %s', (language) => {
    const inLanguage = sentences.filter((sentence) => sentence.language === language);
    const missed = inLanguage.filter((sentence) => !isFound(sentence));
    expect(missed.length / inLanguage.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.1);
  });
});

describe('everyday news of AI, shops, museums and prisons', () => {
  it.each(linesOf('everyday-sentences.txt'))('is left alone: %s', (text) => {
    expect(tagText({ title: '', text }, compiled)).toMatchObject({ relevant: false, themes: [] });
  });
});
