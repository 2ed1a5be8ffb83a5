import { expect, test } from 'vitest';
import {
  newMeasureDraft,
  withNextStep,
  withStepArticle,
} from '../../../../renderer/pages/incident/measure-draft.ts';

test('the day on which a measure began is asked, and not taken from elsewhere', () => {
  expect(newMeasureDraft('rate-limiting').life).toEqual([
    { key: 0, status: 'announced', from: '', article: null },
  ]);
});

test('a step that is added is what mostly comes next', () => {
  const life = withNextStep(withNextStep(newMeasureDraft('rate-limiting').life));
  expect(life.map(({ key, status }) => [key, status])).toEqual([
    [0, 'announced'],
    [1, 'in-force'],
    [2, 'withdrawn'],
  ]);
  expect(withNextStep([])).toMatchObject([{ key: 0, status: 'announced' }]);
});

test('the day of the article that tells of a step is its day, but not where a person wrote another', () => {
  const article = { id: 'a', day: '2026-06-21' };
  expect(withStepArticle({ from: ' ' }, article)).toEqual({ article: 'a', from: '2026-06-21' });
  expect(withStepArticle({ from: '2026-06' }, article)).toEqual({ article: 'a' });
  expect(withStepArticle({ from: '' }, null)).toEqual({ article: null });
});
