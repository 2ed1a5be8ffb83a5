import { describe, expect, it } from 'vitest';
import { vocabularyHandlers } from '../../../electron/engine/handlers/vocabulary-handlers.ts';

describe('the list of the vocabulary', () => {
  it('says what an entry is called in other languages, where it is called otherwise', async () => {
    const { actors, themes, countermeasures } = await vocabularyHandlers()['vocabulary.list']({});
    const labelsOf = (terms: typeof themes, wanted: string) => terms.find(({ id }) => id === wanted)?.labels;
    expect(labelsOf(themes, 'espionage')).toEqual({ tr: 'Casusluk' });
    expect(labelsOf(countermeasures, 'lawsuit')).toEqual({ tr: 'Dava' });
    expect(labelsOf(actors, 'white-house')).toEqual({ tr: 'Beyaz Saray' });
    expect(labelsOf(actors, 'openai')).toEqual({});
  });
});
