import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../renderer/vocabulary/read-vocabulary.ts';

const listed = {
  version: '1',
  actors: [
    {
      id: 'white-house',
      label: 'White House',
      labels: { tr: 'Beyaz Saray' },
      group: 'government',
      definition: '',
      aliases: [],
      mappings: [],
      own: null,
    },
    {
      id: 'openai',
      label: 'OpenAI',
      labels: {},
      group: 'lab',
      definition: '',
      aliases: ['ChatGPT'],
      mappings: [],
      own: null,
    },
  ],
  themes: [
    {
      id: 'espionage',
      label: 'Espionage',
      labels: { tr: 'Casusluk' },
      group: 'theme',
      definition: 'Spying.',
      aliases: [],
      mappings: [{ scheme: 'mitre-atlas', version: '5.6.0', id: 'AML.T0025', label: 'Exfiltration' }],
      own: null,
    },
  ],
  countermeasures: [],
};

describe('the vocabulary on the screen', () => {
  it('calls its entries as the reader’s language does', () => {
    const vocabulary = readVocabulary(listed, 'tr');
    expect(vocabulary.label('theme', 'espionage')).toBe('Casusluk');
    expect(vocabulary.label('actor', 'openai')).toBe('OpenAI');
    expect(readVocabulary(listed, 'en').label('theme', 'espionage')).toBe('Espionage');
  });

  it('shows an id that it does not know, and nothing before the engine has answered', () => {
    expect(readVocabulary(listed, 'tr').label('theme', 'gone')).toBe('gone');
    expect(readVocabulary(undefined, 'tr').themes).toEqual([]);
  });

  it('knows an actor by either name, and writes the one that records use', () => {
    const { actorNamed } = readVocabulary(listed, 'tr');
    const whiteHouse = { id: 'white-house', name: 'White House' };
    expect(actorNamed('beyaz saray')).toEqual(whiteHouse);
    expect(actorNamed(' White House ')).toEqual(whiteHouse);
    expect(actorNamed('Somebody')).toEqual({ id: null, name: 'Somebody' });
  });
});
