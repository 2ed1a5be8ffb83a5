import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../renderer/vocabulary/find-terms.ts';
import { readVocabulary } from '../../../renderer/vocabulary/read-vocabulary.ts';

const term = (id: string, label: string, more: { aliases?: string[]; tr?: string } = {}) => ({
  id,
  label,
  labels: more.tr === undefined ? {} : { tr: more.tr },
  group: '',
  definition: '',
  aliases: more.aliases ?? [],
  mappings: [],
  own: null,
});
const listed = {
  version: '1',
  actors: [
    term('moonshot-ai', 'Moonshot AI', { aliases: ['Kimi', '月之暗面'] }),
    term('white-house', 'White House', { tr: 'Beyaz Saray' }),
    term('openai', 'OpenAI', { aliases: ['ChatGPT'] }),
  ],
  themes: [
    {
      ...term('prompt-injection', 'Prompt injection', { tr: 'İstem enjeksiyonu' }),
      mappings: [{ scheme: 'owasp-llm', version: '2025', id: 'LLM01:2025', label: 'Prompt Injection' }],
      own: null,
    },
    term('espionage', 'Espionage', { tr: 'Casusluk' }),
  ],
  countermeasures: [term('sanctions', 'Sanctions', { tr: 'Yaptırımlar' })],
};
const find = (typed: string, language = 'en') =>
  findTerms(readVocabulary(listed, language), typed).map(({ kind, id, also }) => [kind, id, also]);

describe('looking for a term of the vocabulary', () => {
  it('finds it by its name, however it is typed', () => {
    expect(find('  WHITE   hou')).toEqual([['actor', 'white-house', null]]);
    expect(find('house white')).toEqual([['actor', 'white-house', null]]);
  });

  it('finds it by another name, and says which', () => {
    expect(find('kimi')).toEqual([['actor', 'moonshot-ai', 'Kimi']]);
    expect(find('月之')).toEqual([['actor', 'moonshot-ai', '月之暗面']]);
    expect(find('llm01')).toEqual([['theme', 'prompt-injection', 'LLM01:2025 Prompt Injection']]);
  });

  it('finds it by its Turkish name without Turkish letters, and by the English one as well', () => {
    expect(find('istem', 'tr')).toEqual([['theme', 'prompt-injection', null]]);
    expect(find('yaptirim', 'tr')).toEqual([['countermeasure', 'sanctions', null]]);
    expect(find('white house', 'tr')).toEqual([['actor', 'white-house', 'White House']]);
  });

  it('puts what begins with the words before what only holds them', () => {
    expect(find('s').map(([, id]) => id)).toEqual(['sanctions', 'espionage', 'moonshot-ai', 'white-house']);
  });

  it('shows all where nothing was typed, and none where nothing is called so', () => {
    expect(find('')).toHaveLength(6);
    expect(find('nobody')).toEqual([]);
  });
});
