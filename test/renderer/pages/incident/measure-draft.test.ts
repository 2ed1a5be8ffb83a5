import { expect, test } from 'vitest';
import {
  measureDraftOf,
  measureFieldsOf,
  newMeasureDraft,
  withNextStep,
  withStepArticle,
} from '../../../../renderer/pages/incident/measure-draft.ts';
import { readVocabulary } from '../../../../renderer/vocabulary/read-vocabulary.ts';
import { measure } from '../../../../shared/model/measure.ts';

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

test('a measure keeps what it is against through its form, techniques that no vocabulary knows included', () => {
  const filed = measure.parse({
    id: '01990000-0000-7000-8000-000000000001',
    kind: 'rate-limiting',
    by: { id: null, name: 'Vendor V' },
    title: 'Fewer requests',
    life: [{ status: 'in-force', from: '2026-06' }],
    against: {
      actors: [{ id: null, name: 'Rao; Sons' }],
      claims: ['01990000-0000-7000-8000-000000000002'],
      techniques: [{ scheme: 'house list', version: '2', id: 'H-7', label: 'Slow; harvest' }],
    },
  });
  const vocabulary = readVocabulary(undefined, 'en');
  expect(measureFieldsOf(measureDraftOf(filed), filed, vocabulary).against).toEqual(filed.against);
  const more = { ...measureDraftOf(filed), techniques: 'h-7; T-9' };
  expect(measureFieldsOf(more, filed, vocabulary).against.techniques).toEqual([
    ...filed.against.techniques,
    { scheme: 'other', version: '', id: 'T-9', label: '' },
  ]);
});
