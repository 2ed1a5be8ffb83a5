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

  it('says by what other names an actor is found, without the signs of the packs', async () => {
    const { actors } = await vocabularyHandlers()['vocabulary.list']({});
    const anthropic = actors.find(({ id }) => id === 'anthropic');
    expect(anthropic?.aliases).toEqual(expect.arrayContaining(['Claude', 'Claude Code', '安思罗皮克']));
    expect(actors.flatMap(({ aliases }) => aliases).filter((alias) => alias.includes('*'))).toEqual([]);
  });

  it('says where a theme or a measure stands in public lists', async () => {
    const { themes, countermeasures } = await vocabularyHandlers()['vocabulary.list']({});
    const mappingsOf = (terms: typeof themes, wanted: string) =>
      terms
        .find(({ id }) => id === wanted)
        ?.mappings.map(({ scheme, id, label }) => `${scheme} ${id} ${label}`);
    expect(mappingsOf(themes, 'prompt-injection')).toContain('owasp-llm LLM01:2025 Prompt Injection');
    expect(mappingsOf(countermeasures, 'rate-limiting')).toContain(
      'mitre-atlas AML.M0004 Restrict Number of AI Model Queries',
    );
  });
});
