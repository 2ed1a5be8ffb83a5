import { expect, test } from 'vitest';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { tryPack } from '../../../shared/packs/try-pack.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { harbour, madePack, saltTheme } from './made-pack.ts';

function tried(entries: object) {
  const pack = madePack(entries);
  return tryPack(pack, extendVocabulary(shippedVocabulary, [pack]).vocabulary, shippedVocabulary);
}

test('examples that hold are counted and not told', () => {
  expect(tried({ actors: [harbour], themes: [saltTheme] })).toEqual({ examples: 4, failed: [], common: [] });
});

test('an example that the entry does not keep is told', () => {
  const ignore = ['Harbourworks builds piers.'];
  expect(tried({ actors: [{ ...harbour, ignore }] }).failed).toEqual([
    { kind: 'actor', id: 'harbour-labs', sort: 'ignore', sentence: 'Harbourworks builds piers.' },
  ]);
});

test('the examples of a shipped entry are run with what a pack makes of it', () => {
  const { failed } = tried({ actors: [{ id: 'deepseek', name: 'Deepwhale', aliases: [] }] });
  expect(failed.length).toBeGreaterThan(0);
  expect(new Set(failed.map(({ id }) => id))).toEqual(new Set(['deepseek']));
});

test.each(['the', 'and', 'model*'])('what stands in everything is told: %s', (alias) => {
  const { common } = tried({ actors: [{ ...harbour, aliases: [alias] }] });
  expect(common).toMatchObject([{ kind: 'actor', id: 'harbour-labs' }]);
});
