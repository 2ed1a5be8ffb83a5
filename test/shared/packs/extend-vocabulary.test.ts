import { describe, expect, test } from 'vitest';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { harbour, madePack, saltTheme } from './made-pack.ts';

const extended = (...packs: object[]) =>
  extendVocabulary(
    shippedVocabulary,
    packs.map((entries, at) => madePack(entries, at + 1)),
  );
const actorOf = (id: string, ...packs: object[]) =>
  extended(...packs).vocabulary.actors.find((actor) => actor.id === id);
const shippedActor = (id: string) => shippedVocabulary.actors.find((actor) => actor.id === id);
const reasonsOf = (entries: object) => extended(entries).leftOut.map(({ id, reason }) => `${id}: ${reason}`);

test('without a pack it is the shipped vocabulary itself', () => {
  expect(extendVocabulary(shippedVocabulary, []).vocabulary).toBe(shippedVocabulary);
});

test('an actor and a theme of one’s own are found beside those that ship', () => {
  const { vocabulary, leftOut } = extended({ actors: [harbour], themes: [saltTheme] });
  const tagged = tagText(
    { title: 'Harbourworks accuses DeepSeek', text: 'It found salted outputs.' },
    compileVocabulary(vocabulary),
  );
  expect(leftOut).toEqual([]);
  expect(tagged.actors.map(({ id }) => id).sort()).toEqual(['deepseek', 'harbour-labs']);
  expect(tagged.themes.map(({ id }) => id)).toContain('salting');
});

describe('an entry with an id that ships', () => {
  test('takes the fields that it names, and leaves the others', () => {
    const actor = actorOf('deepseek', { actors: [{ id: 'deepseek', country: 'SG' }] });
    expect(actor).toEqual({ ...shippedActor('deepseek'), country: 'SG' });
  });

  test('adds to lists what stands under "adds"', () => {
    const adds = { aliases: ['Deepwhale'], spellings: { tr: ['Derinbalina'] } };
    const before = shippedActor('deepseek');
    const actor = actorOf('deepseek', { actors: [{ id: 'deepseek', adds }] });
    expect(actor?.aliases).toEqual([...(before?.aliases ?? []), 'Deepwhale']);
    expect(actor?.spellings).toEqual({
      ...before?.spellings,
      tr: [...(before?.spellings?.tr ?? []), 'Derinbalina'],
    });
  });

  test('leaves the shipped pack as it is', () => {
    const before = structuredClone(shippedActor('deepseek'));
    actorOf('deepseek', { actors: [{ id: 'deepseek', name: 'Other', adds: { aliases: ['Deepwhale'] } }] });
    expect(shippedActor('deepseek')).toEqual(before);
  });

  test('says which pack changed it, and what of it', () => {
    const { originOf } = extended({
      actors: [{ id: 'deepseek', adds: { aliases: ['Deepwhale'] } }, harbour],
    });
    expect(originOf('actor', 'deepseek')).toMatchObject({ isNew: false, fields: ['aliases'] });
    expect(originOf('actor', 'harbour-labs')).toMatchObject({ isNew: true });
    expect(originOf('actor', 'anthropic')).toBeUndefined();
  });
});

test('a later pack builds on an earlier one, whatever their order in the list', () => {
  const adds = { aliases: ['Quayside'] };
  const first = madePack({ actors: [harbour] }, 1);
  const second = madePack({ actors: [{ id: 'harbour-labs', adds }] }, 2);
  const { vocabulary, originOf } = extendVocabulary(shippedVocabulary, [second, first]);
  expect(vocabulary.actors.at(-1)?.aliases).toEqual(['Harbourworks', 'Quayside']);
  expect(originOf('actor', 'harbour-labs')).toMatchObject({ pack: { id: second.id }, isNew: true });
});

test('a concept of one’s own can be used by its rules, and by those that ship', () => {
  const { vocabulary, leftOut } = extended({
    concepts: [{ id: 'brine', terms: { en: ['brine'] } }],
    themes: [{ ...saltTheme, rules: { en: ['@brine + @ai'] } }],
  });
  expect(leftOut).toEqual([]);
  const tagged = tagText({ title: 'Brine in a language model', text: '' }, compileVocabulary(vocabulary));
  expect(tagged.themes.map(({ id }) => id)).toContain('salting');
});

test('labels in another language join those that ship', () => {
  const labels = { tr: { themes: { salting: 'Tuzlama' } } };
  const { vocabulary } = extended({ themes: [saltTheme], labels });
  expect(vocabulary.labels?.tr?.themes['salting']).toBe('Tuzlama');
  expect(vocabulary.labels?.tr?.themes['model-distillation']).toBeTruthy();
});

describe('is left out, with its field:', () => {
  const actor = (fields: object) => ({ actors: [{ id: 'acme', name: 'Acme Corp', kind: 'lab', ...fields }] });
  const theme = (fields: object) => ({ themes: [{ id: 'acme', label: 'Acme', ...fields }] });
  test.each([
    ['an entry that lacks a part', { actors: [{ id: 'acme', name: 'Acme' }] }, /^acme: kind: it is missing/],
    [
      'an alias of another actor',
      actor({ aliases: ['DeepSeek'] }),
      /aliases: "DeepSeek" stands for deepseek/,
    ],
    ['an alias written otherwise', actor({ aliases: ['deep-SEEK'] }), /aliases: .* stands for /],
    [
      'a doubtful name of another actor',
      actor({ aliases: ['Claude'] }),
      /aliases: "Claude" stands for anthropic/,
    ],
    ['a product of another actor', actor({ products: ['Claude Code'] }), /products: .* stands for anthropic/],
    ['a name of one letter', actor({ name: 'Q' }), /name: "Q" is too short/],
    ['a stem of two letters', actor({ aliases: ['in*'] }), /aliases: "in\*" is too short/],
    ['one sign of Chinese', actor({ spellings: { zh: ['的'] } }), /spellings: "的" is too short/],
    ['nothing but marks', actor({ aliases: ['***'] }), /aliases: "\*\*\*" /],
    ['a term open at both ends', actor({ aliases: ['*model*'] }), /aliases: .* open at both ends/],
    [
      'a domain of another actor',
      actor({ domains: ['openai.com'] }),
      /domains: openai.com belongs to openai/,
    ],
    ['a domain of a country', actor({ domains: ['co.uk'] }), /domains: co.uk is where a whole country/],
    [
      'a context that names no concept',
      actor({ ambiguous: [{ term: 'Acme', needs: ['@nothing'] }] }),
      /ambiguous: "@nothing" names a concept/,
    ],
    ['a theme without a rule', theme({ rules: {} }), /rules: without one/],
    ['an empty alternative', theme({ rules: { en: ['salt||pepper'] } }), /rules: the rule .* cannot be read/],
    ['two exceptions', theme({ rules: { en: ['salt ! a ! b'] } }), /rules: the rule .* cannot be read/],
    ['a rule on one letter', theme({ rules: { en: ['a'] } }), /rules: the rule "a": "a" is too short/],
    [
      'a concept that there is not',
      theme({ rules: { en: ['@nothing + salt'] } }),
      /names a concept that there is not/,
    ],
    [
      'a technique that is none',
      theme({ rules: { en: ['salting'] }, atlas: ['T1234'] }),
      /atlas\[0\]: an id of MITRE ATLAS/,
    ],
    [
      'a risk that is none',
      theme({ rules: { en: ['salting'] }, owaspLlm: ['LLM99'] }),
      /owaspLlm\[0\]: "LLM99" is not in/,
    ],
    ['a concept that names itself', { concepts: [{ id: 'a1', terms: { en: ['@a1'] } }] }, /a1/],
    [
      'the concept of all labs',
      { concepts: [{ id: 'lab', terms: { en: ['anything'] } }] },
      /lab: id: this concept/,
    ],
  ] as const)('%s', (_, entries, reason) => {
    const reasons = reasonsOf(entries);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(reason);
  });

  test('concepts that name each other', () => {
    const concepts = [
      { id: 'north', terms: { en: ['northern'] } },
      { id: 'south', terms: { en: ['@north'] } },
      { id: 'north', adds: { terms: { en: ['@south'] } } },
    ];
    expect(reasonsOf({ concepts })).toEqual([
      'north: terms: it names itself, if only by way of another concept',
    ]);
  });

  test('the second of two actors with one alias, and nothing else', () => {
    const twin = { id: 'twin', name: 'Twin Labs', kind: 'lab', aliases: ['Harbourworks'] };
    const { vocabulary, leftOut } = extended({ actors: [harbour, twin], themes: [saltTheme] });
    expect(leftOut).toMatchObject([{ kind: 'actor', id: 'twin' }]);
    expect(vocabulary.themes.at(-1)?.id).toBe('salting');
    expect(() => compileVocabulary(vocabulary)).not.toThrow();
  });
});

test('a short name may stand where it needs a context', () => {
  const ambiguous = [{ term: 'Q', needs: ['Acme Corp'], strict: true }];
  expect(reasonsOf({ actors: [{ id: 'acme', name: 'Acme Corp', kind: 'lab', ambiguous }] })).toEqual([]);
});

test('every shipped entry may stand as an entry of one’s own', () => {
  const { actors, themes, countermeasures, concepts } = structuredClone(shippedVocabulary);
  const { leftOut, vocabulary } = extended({ actors, themes, countermeasures, concepts });
  expect(leftOut).toEqual([]);
  expect(vocabulary.actors).toEqual(shippedVocabulary.actors.map((actor) => expect.objectContaining(actor)));
});

describe('what signs speak for', () => {
  const signsOf = (...packs: object[]) => extended(...packs).vocabulary.signs?.themes ?? {};

  test('stays where a pack adds a rule or changes a label', () => {
    const adds = { rules: { en: ['salted outputs'] } };
    expect(signsOf({ themes: [{ id: 'jailbreak', label: 'Out of jail', adds }] })['jailbreak']).toBeDefined();
  });

  test('goes where a pack puts rules of its own in the place of those that ship', () => {
    const signs = signsOf({ themes: [{ id: 'jailbreak', rules: { en: ['out of jail'] } }] });
    expect([signs['jailbreak'], signs['deepfake'] !== undefined]).toEqual([undefined, true]);
  });
});
