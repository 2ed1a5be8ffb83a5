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
