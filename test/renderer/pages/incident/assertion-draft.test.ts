import { expect, test } from 'vitest';
import {
  assertionDraftOf,
  withArticle,
  withClaim,
  withIncident,
} from '../../../../renderer/pages/incident/assertion-draft.ts';

test('who chooses another incident has chosen none of its claims yet', () => {
  const draft = { ...assertionDraftOf({}), incident: 'a', claim: 'one', answers: 'x', also: ['two'] };
  expect({ ...draft, ...withIncident('b') }).toMatchObject({
    incident: 'b',
    claim: '',
    answers: '',
    also: [],
  });
});

test('a claim that is chosen is no longer one that the statement makes besides', () => {
  expect(withClaim({ also: ['two', 'three'] }, 'two')).toEqual({ claim: 'two', also: ['three'] });
  expect(withClaim({ also: ['two', 'three'] }, '')).toEqual({ claim: '', also: [] });
});

test('the day follows the article, but not where a person wrote another', () => {
  const article = { id: 'b', day: '2026-02-24' };
  expect(withArticle({ said: '' }, '', article)).toEqual({ article: 'b', said: '2026-02-24' });
  expect(withArticle({ said: '2026-02-23' }, '2026-02-23', article)).toEqual({
    article: 'b',
    said: '2026-02-24',
  });
  expect(withArticle({ said: '2026-02-23' }, '2026-02-20', article)).toEqual({ article: 'b' });
  expect(withArticle({ said: '2026-02-24' }, '2026-02-24', { id: '', day: '' })).toEqual({
    article: '',
    said: '',
  });
});
