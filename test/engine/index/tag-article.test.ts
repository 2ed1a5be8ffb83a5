import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createTagger } from '../../../electron/engine/index/tag-article.ts';
import { makeItem } from './make-item.ts';

const tagArticle = createTagger();

test('an actor is tagged with its role, and a measure with what is said of it', () => {
  const { article } = makeItem('Anthropic accuses DeepSeek of model distillation');
  const text =
    'Anthropic accused DeepSeek of illicit model distillation on Monday. The company announced rate limiting.';
  const { tags } = tagArticle(article, text, undefined);
  expect(tags.map(({ id, role, mode }) => [id, role ?? mode])).toEqual(
    expect.arrayContaining([
      ['anthropic', 'accuser'],
      ['deepseek', 'accused'],
      ['rate-limiting', 'announced'],
      ['model-distillation', undefined],
    ]),
  );
});

test('the words of a role and of a mode stand beside those of the tag', () => {
  const { article } = makeItem('Anthropic accuses DeepSeek of model distillation');
  const { tags } = tagArticle(article, 'The company announced rate limiting on Monday.', undefined);
  const wordsOf = (wanted: string): readonly (string | undefined)[] => {
    const tag = tags.find(({ id }) => id === wanted);
    return (tag?.roleEvidence ?? tag?.modeEvidence ?? []).map(({ text }) => text);
  };
  expect(wordsOf('anthropic')).toEqual(['Anthropic', 'accuse', 'DeepSeek']);
  expect(wordsOf('rate-limiting')).toEqual(['announce']);
  expect(wordsOf('model-distillation')).toEqual([]);
});

test('a tag that follows from no rule says so, and shows its words', () => {
  const lines = readFileSync('test/fixtures/tagging/unseen-news.jsonl', 'utf8').trim().split('\n');
  const tags = lines.flatMap((line) => {
    const { title, text } = JSON.parse(line);
    return tagArticle({ ...makeItem(title).article, title }, text, undefined).tags;
  });
  const weighed = tags.filter(({ weighed }) => weighed);
  expect(weighed.length).toBeGreaterThan(0);
  expect(weighed.length).toBeLessThan(tags.length / 2);
  expect(weighed.filter(({ kind, evidence }) => kind === 'actor' || evidence.length === 0)).toEqual([]);
});
