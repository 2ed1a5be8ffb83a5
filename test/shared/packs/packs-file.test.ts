import { describe, expect, test } from 'vitest';
import { longestPacksFile, readPacksFile, writePackFile } from '../../../shared/packs/packs-file.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { writePacksFile } from '../../../shared/vocabulary/write-packs-file.ts';
import { harbour, madeFile, madePack, saltTheme } from './made-pack.ts';

const read = (text: string) => readPacksFile(text, shippedVocabulary, 'Ours');
const taken = (text: string) => {
  const file = read(text);
  if (typeof file === 'string') throw new Error(file);
  return file;
};
const actors = (...entries: unknown[]) => ({ packs: [{ kind: 'actor', id: 'mine', entries }] });

test('the export of the shipped packs says nothing of its own', () => {
  const { fields, same, problems } = taken(writePacksFile().text);
  expect(problems).toEqual([]);
  expect(same).toBeGreaterThan(300);
  expect([...fields.actors, ...fields.themes, ...fields.countermeasures, ...fields.concepts]).toEqual([]);
  expect(fields.labels).toEqual({});
});

test('of an export that somebody edited only what they changed is taken', () => {
  const file = JSON.parse(writePacksFile().text);
  const entry = file.packs[0].entries.find((one: { id: string }) => one.id === 'deepseek');
  entry.aliases = [...(entry.aliases ?? []), 'Deepwhale'];
  file.labels.tr.actors.deepseek = 'Derin Arama';
  const { fields } = taken(JSON.stringify(file));
  expect(fields.actors).toEqual([{ id: 'deepseek', aliases: entry.aliases }]);
  expect(fields.labels).toEqual({
    tr: { actors: { deepseek: 'Derin Arama' }, themes: {}, countermeasures: {} },
  });
});

test('a pack of one’s own is read as it was written', () => {
  const { id, ...fields } = madePack({
    version: '3',
    maker: 'The desk',
    actors: [harbour, { id: 'deepseek', adds: { aliases: ['Deepwhale'] } }],
    themes: [saltTheme],
    labels: { tr: { actors: {}, themes: { salting: 'Tuzlama' }, countermeasures: {} } },
  });
  expect(taken(writePackFile({ id, ...fields }))).toEqual({ id, fields, same: 0, problems: [] });
});

test('a file goes by its own name, or by that of whoever brings it', () => {
  expect(taken(madeFile(actors(harbour))).fields.name).toBe('Ours');
  expect(taken(madeFile({ name: 'Harbours', ...actors(harbour) })).fields.name).toBe('Harbours');
});

test('a part of a file is enough', () => {
  expect(
    taken(madeFile({ concepts: [{ id: 'brine', terms: { en: ['brine'] } }] })).fields.concepts,
  ).toHaveLength(1);
});

describe('one bad entry keeps no other out:', () => {
  test.each([
    [
      'a number where text must be',
      { ...harbour, id: 'a1', name: 5 },
      'The actor "a1" is left out: name: it must be text, not 5.',
    ],
    [
      'a field that there is not',
      { ...harbour, id: 'a1', regexp: '.*' },
      'The actor "a1" is left out: it has no place for "regexp".',
    ],
    [
      'a name that runs backwards',
      { ...harbour, id: 'a1', name: 'Harbour\u202eLabs' },
      'The actor "a1" is left out: name: it holds a character that is not seen; write it anew.',
    ],
    [
      'another kind',
      { ...harbour, id: 'a1', kind: 'wizard' },
      /^The actor "a1" is left out: kind: it must be lab, /,
    ],
    [
      'an id with signs',
      { ...harbour, id: '../a' },
      'The actor "../a" is left out: id: an id has small letters, digits and hyphens, as in my-actor.',
    ],
    ['no entry at all', null, 'The actor "?" is left out: it must be an object, not null.'],
    [
      'an id that every table has',
      { ...harbour, id: 'constructor' },
      'The actor "constructor" is left out: id: this id cannot be used: choose another one.',
    ],
    [
      'a language that there is not',
      { ...harbour, id: 'a1', spellings: { xx: ['Havn'] } },
      /^The actor "a1" is left out: spellings/,
    ],
    [
      'the same id again',
      harbour,
      'The actor "harbour-labs" is left out: it stands in the file twice, and the first one counts.',
    ],
  ])('%s', (_, entry, problem) => {
    const { fields, problems } = taken(madeFile(actors(harbour, entry)));
    expect(fields.actors.map(({ id }) => id)).toEqual(['harbour-labs']);
    expect(problems).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)]);
  });

  test.each(['{"__proto__": {"name": "x"}, "id": "a1"}', '{"id": "a1", "spellings": {"__proto__": ["x1"]}}'])(
    'a prototype: %s',
    (entry) => {
      const text = madeFile(actors(harbour, 'HERE')).replace('"HERE"', entry);
      const { fields, problems } = taken(text);
      expect(fields.actors).toHaveLength(1);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/The actor "a1" is left out: .*__proto__/);
      expect(({} as { name?: string }).name).toBeUndefined();
    },
  );

  test('a pack of another kind', () => {
    const { fields, problems } = taken(
      madeFile({ packs: [{ kind: 'wizard', id: 'w', entries: [] }, ...actors(harbour).packs] }),
    );
    expect(fields.actors).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(/^Pack 1 of the file is left out: kind: it must be actor, /),
    ]);
  });
});

describe('is refused in one sentence:', () => {
  test.each([
    ['what is not JSON', 'Pack', /^The file is not JSON/],
    ['another format', '{"format": "faultline/rules-file", "schema": 1}', /^The file holds no packs/],
    ['a newer version', madeFile({ schema: 2 }), /newer version of Faultline/],
    ['an unknown field', madeFile({ code: 'rm' }), /^The file cannot be read: it has no place for "code"/],
    ['more than it may hold', ' '.repeat(longestPacksFile + 1), /longer than 4 million characters/],
    [
      'a million entries',
      madeFile({ packs: [{ kind: 'actor', id: 'mine', entries: Array(1_000_000).fill(0) }] }),
      /more than 20000 entries/,
    ],
    [
      'more entries than a pack has',
      madeFile(actors(...Array.from({ length: 2001 }, (_, at) => ({ ...harbour, id: `a${at}` })))),
      /actors: it must have at most 2000 entries/,
    ],
    ['what is nested without end', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, /nested deeper/],
    [
      'an entry nested without end',
      madeFile(actors('HERE')).replace('"HERE"', `${'['.repeat(9000)}${']'.repeat(9000)}`),
      /nested deeper/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(read(text)).toMatch(sentence);
  });
});
