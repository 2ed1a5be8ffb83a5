import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findActors } from '../../../shared/text/find-actors.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { matchRules } from '../../../shared/text/match-rules.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const compiled = compileVocabulary(shippedVocabulary);

function topicsIn(text: string): string[] {
  const matches = matchRules(findHits(normaliseText(text), compiled), compiled);
  return [...matches]
    .filter(([, found]) => found.some(({ negation }) => negation === undefined))
    .map(([topic]) => topic.entry.id);
}

describe.each([...shippedVocabulary.themes, ...shippedVocabulary.countermeasures])(
  '$id',
  ({ id, match, ignore }) => {
    it.each(match)('is found in: %s', (text) => {
      expect(topicsIn(text)).toContain(id);
    });

    it.each(ignore)('is not found in: %s', (text) => {
      expect(topicsIn(text)).not.toContain(id);
    });
  },
);

function actorsIn(text: string): string[] {
  return findActors(findHits(normaliseText(text), compiled), compiled).map(({ actor }) => actor.id);
}

describe.each(shippedVocabulary.actors)('$id', ({ id, match = [], ignore = [] }) => {
  it.each(match)('is named in: %s', (text) => {
    expect(actorsIn(text)).toContain(id);
  });

  it.each(ignore)('is not named in: %s', (text) => {
    expect(actorsIn(text)).not.toContain(id);
  });
});

it('every entry has examples of both kinds', () => {
  const { actors, themes, countermeasures } = shippedVocabulary;
  const bare = [...actors, ...themes, ...countermeasures].filter(
    ({ match = [], ignore = [] }) => match.length === 0 || ignore.length === 0,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});
