import { describe, expect, it } from 'vitest';
import { vocabularyHandlers } from '../../../electron/engine/handlers/vocabulary-handlers.ts';
import { createLibraryVocabulary } from '../../../electron/engine/library-vocabulary.ts';

const shippedHandlers = () =>
  vocabularyHandlers({ vocabulary: createLibraryVocabulary({ records: () => new Map() }) });
const { 'vocabulary.get': get, 'vocabulary.export': exportPacks } = shippedHandlers();

describe('a term explained', () => {
  it('tells of an actor its names by what they are, and when a doubtful one counts', async () => {
    const term = await get({ kind: 'actor', id: 'anthropic' });
    expect(term).toMatchObject({ label: 'Anthropic', group: 'lab', country: 'US', pack: 'actors-labs' });
    const textsOf = (sort: string, language: string | null) =>
      term.names.find((one) => one.sort === sort && one.language === language)?.texts;
    expect(textsOf('product', null)).toContain('Claude Code');
    expect(textsOf('spelling', 'zh')).toContain('安思罗皮克');
    expect(textsOf('domain', null)).toContain('anthropic.com');
    expect(term.ambiguous.find(({ name }) => name === 'Claude')?.unless).toContain('Claude Monet');
    expect(term.match.length).toBeGreaterThan(0);
  });

  it('tells of a theme how it is found, in the notation of the packs, and where it stands elsewhere', async () => {
    const term = await get({ kind: 'theme', id: 'prompt-injection' });
    expect(term.definition).not.toBe('');
    expect(term.rules.map(({ language }) => language)).toEqual(expect.arrayContaining(['en', 'tr', 'zh']));
    expect(term.mappings).toContainEqual({
      scheme: 'owasp-llm',
      version: '2025',
      id: 'LLM01:2025',
      label: 'Prompt Injection',
    });
  });

  it('is there for every term of the list, in one pack', async () => {
    const { actors, themes, countermeasures } = await shippedHandlers()['vocabulary.list']({});
    for (const [kind, terms] of [
      ['actor', actors],
      ['theme', themes],
      ['countermeasure', countermeasures],
    ] as const)
      for (const { id, label } of terms) expect(await get({ kind, id })).toMatchObject({ id, label });
  });

  it('is refused where there is none', () => {
    expect(() => get({ kind: 'theme', id: 'anthropic' })).toThrow(/no theme "anthropic"/);
  });
});

it('writes all packs into one file that a person can read', async () => {
  const { text, packs, entries } = await exportPacks({});
  const file = JSON.parse(text) as { version: string; packs: { id: string; entries: { id: string }[] }[] };
  expect(file.packs).toHaveLength(packs);
  expect(file.packs.flatMap((pack) => pack.entries)).toHaveLength(entries);
  expect(text).toContain('\n          "id": "anthropic",\n');
});

describe('the list of the vocabulary', () => {
  it('says what an entry is called in other languages, where it is called otherwise', async () => {
    const { actors, themes, countermeasures } = await shippedHandlers()['vocabulary.list']({});
    const labelsOf = (terms: typeof themes, wanted: string) => terms.find(({ id }) => id === wanted)?.labels;
    expect(labelsOf(themes, 'espionage')).toEqual({ tr: 'Casusluk' });
    expect(labelsOf(countermeasures, 'lawsuit')).toEqual({ tr: 'Dava' });
    expect(labelsOf(actors, 'white-house')).toEqual({ tr: 'Beyaz Saray' });
    expect(labelsOf(actors, 'openai')).toEqual({});
  });

  it('says by what other names an actor is found, without the signs of the packs', async () => {
    const { actors } = await shippedHandlers()['vocabulary.list']({});
    const anthropic = actors.find(({ id }) => id === 'anthropic');
    expect(anthropic?.aliases).toEqual(expect.arrayContaining(['Claude', 'Claude Code', '安思罗皮克']));
    expect(actors.flatMap(({ aliases }) => aliases).filter((alias) => alias.includes('*'))).toEqual([]);
  });

  it('says where a theme or a measure stands in public lists', async () => {
    const { themes, countermeasures } = await shippedHandlers()['vocabulary.list']({});
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
