import { expect, test } from 'vitest';
import {
  answerable,
  assertionDraftOf,
  correctionOf,
  withAnswered,
  withArticle,
  withClaim,
  withIncident,
} from '../../../../renderer/pages/incident/assertion-draft.ts';
import { type Assertion, assertion } from '../../../../shared/model/assertion.ts';

const idOf = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const said = (n: number, claim: number, fields: Partial<Assertion>): Assertion =>
  assertion.parse({
    id: idOf(n),
    claim: idOf(claim),
    speaker: { id: null, name: 'Vendor V' },
    stance: 'asserts',
    ...fields,
  });

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

test('what may be answered begins with what is said of the same claim, and statements stand before what repeats them', () => {
  const all = [
    said(1, 91, {}),
    said(2, 92, { stance: 'repeats' }),
    said(3, 92, {}),
    said(4, 91, { stance: 'repeats' }),
  ];
  expect(answerable(all, idOf(92)).map(({ id }) => id)).toEqual([3, 2, 1, 4].map(idOf));
});

test('a whole statement is answered in all its claims, and again in one alone, beside what else was chosen', () => {
  const chosen = { claim: 'a', also: ['other', 'b'] };
  const whole = withAnswered(chosen, ['a', 'b', 'c'], true);
  expect(whole).toEqual({ also: ['other', 'b', 'c'] });
  expect(withAnswered({ ...chosen, ...whole }, ['a', 'b', 'c'], false)).toEqual({ also: ['other'] });
});

test('a correction is that of who said it last, on the same basis, and of nobody where nobody has said it', () => {
  const lines = [
    said(1, 91, { basis: 'own-telemetry' }),
    said(2, 91, { stance: 'denies', speaker: { id: null, name: 'Lab A' } }),
  ];
  expect(correctionOf(lines)).toEqual({
    answers: idOf(1),
    stance: 'corrects',
    speaker: 'Vendor V',
    basis: 'own-telemetry',
  });
  expect(correctionOf(lines.slice(1))).toEqual({});
});
