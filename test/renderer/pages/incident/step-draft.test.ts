import { expect, test } from 'vitest';
import { stepDraftOf, stepOf } from '../../../../renderer/pages/incident/step-draft.ts';
import { readVocabulary } from '../../../../renderer/vocabulary/read-vocabulary.ts';

test('a step keeps through its form a technique that no vocabulary knows', () => {
  const step = {
    text: 'Prompts were split over many accounts',
    technique: { scheme: 'house list', version: '2', id: 'H-7', label: 'Slow harvest' },
    by: null,
    when: null,
    claim: null,
  };
  expect(stepOf(stepDraftOf(step), readVocabulary(undefined, 'en'), step)).toEqual(step);
});
