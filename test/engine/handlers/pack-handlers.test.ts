import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { harbour, madeFile, saltTheme } from '../../shared/packs/made-pack.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const date = '2026-03-02T08:00:00Z';
const stored = [
  ['a', 'Harbour Labs was copied', 'The vendor found salted outputs in a rival.'],
  ['b', 'Model distillation: DeepSeek accused', 'Deepwhale, as it is called, denies model distillation.'],
  ['c', 'Deepwhale accused of model distillation', 'The firm is silent.'],
  ['d', 'Weather', 'It rains on the harbour.'],
] as const;

let feeds: LoopbackFeeds;
let lab: TestEngine;
beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  const items = stored.map(([guid, title, text]) => {
    return { guid, title, text, date, link: `https://news.example/${guid}` };
  });
  feeds.serve('/feed.xml', { body: rss('News', items) });
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
  await lab.client.request('collect.start', { force: true });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const packed = (kind: string, ...entries: object[]) => ({ kind, id: 'mine', entries });
const ours = madeFile({
  name: 'Ours',
  version: '2',
  maker: 'The desk',
  packs: [packed('actor', harbour), packed('theme', saltTheme)],
});
const whale = madeFile({
  name: 'Whale',
  packs: [packed('actor', { id: 'deepseek', adds: { aliases: ['Deepwhale'] } })],
});

async function taken(text: string) {
  const done = await lab.client.request('packs.import', { text });
  await lab.engine.current();
  return done;
}
async function tagsOf(letter: string) {
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  const row = articles.find(({ url }) => url?.endsWith(`/${letter}`));
  return (row?.tags ?? []).map(({ kind, id, maker, pack }) => ({ kind, id, maker, pack }));
}
const termsOf = async (kind: 'actor' | 'theme', id: string) =>
  lab.client.request('vocabulary.get', { kind, id });

describe('looking at a file', () => {
  it('tells what its pack holds, what was tried, and that it is new', async () => {
    const { pack, problems } = await lab.client.request('packs.inspect', { text: ours });
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({ id: null, name: 'Ours', version: '2', maker: 'The desk', verdict: 'new' });
    expect(pack).toMatchObject({ same: 0, examples: 4, failed: [] });
    expect(pack?.entries).toMatchObject([
      { kind: 'actor', id: 'harbour-labs', label: 'Harbour Labs', isNew: true },
      { kind: 'theme', id: 'salting', label: 'Salted outputs', isNew: true },
    ]);
  });

  it('changes nothing', async () => {
    await lab.client.request('packs.inspect', { text: ours });
    expect(await lab.client.request('packs.list', {})).toEqual({ packs: [] });
    await expect(termsOf('actor', 'harbour-labs')).rejects.toThrow(/no actor "harbour-labs"/);
  });

  it('says which entries are left out, and takes the others', async () => {
    const bad = { id: 'acme', name: 'Acme', kind: 'lab', aliases: ['DeepSeek'] };
    const everywhere = { id: 'the', name: 'Theory Labs', kind: 'lab', aliases: ['the'] };
    const text = madeFile({ packs: [packed('actor', bad, harbour, everywhere)] });
    const { pack, problems } = await lab.client.request('packs.inspect', { text });
    expect(pack?.entries.map(({ id }) => id)).toEqual(['harbour-labs']);
    expect(problems).toEqual([
      expect.stringMatching(/^The actor "acme" is left out: aliases: "DeepSeek" stands for deepseek already/),
      expect.stringMatching(/^The actor "the" is left out: its terms stand in nearly everything/),
    ]);
    expect(await taken(text)).toMatchObject({ entries: 1, problems });
  });

  it('refuses what says nothing of its own', async () => {
    const { text } = await lab.client.request('vocabulary.export', {});
    const { pack, problems } = await lab.client.request('packs.inspect', { text });
    expect(pack).toBeNull();
    expect(problems).toEqual(['The file says nothing that the shipped packs do not say.']);
    await expect(lab.client.request('packs.import', { text })).rejects.toThrow(/says nothing/);
  });
});

describe('a preview', () => {
  it('counts what each term would gain, with articles and their words, and changes nothing', async () => {
    const told: number[] = [];
    lab.client.on('packs.progress', ({ done, total }) => told.push(done / total));
    const preview = await lab.client.request('packs.preview', { change: { kind: 'import', text: ours } });
    expect(told.at(-1)).toBe(1);
    expect(preview).toMatchObject({ articles: 4, changed: 1, comes: 1, goes: 0, cancelled: false });
    expect(preview.terms.map(({ kind, id, added, removed }) => [kind, id, added, removed])).toEqual([
      ['actor', 'harbour-labs', 1, 0],
      ['theme', 'salting', 1, 0],
    ]);
    expect(preview.terms[0]).toMatchObject({
      label: 'Harbour Labs',
      gains: [{ title: 'Harbour Labs was copied', evidence: [{ field: 'title', text: 'Harbour Labs' }] }],
      losses: [],
    });
    expect(await tagsOf('a')).toEqual([]);
  });

  it('tells what an entry would lose', async () => {
    const name = madeFile({
      packs: [
        packed('actor', {
          id: 'deepseek',
          name: 'Deepwhale',
          spellings: {},
          aliases: [],
          former: [],
          products: [],
          ambiguous: [],
          domains: [],
        }),
      ],
    });
    const { terms } = await lab.client.request('packs.preview', { change: { kind: 'import', text: name } });
    expect(terms).toMatchObject([{ kind: 'actor', id: 'deepseek', added: 1, removed: 0 }]);
    const { id } = await taken(ours);
    const gone = await lab.client.request('packs.preview', { change: { kind: 'remove', id } });
    expect(gone).toMatchObject({ changed: 1, goes: 1 });
    expect(gone.terms.find((term) => term.id === 'salting')).toMatchObject({
      label: 'Salted outputs',
      removed: 1,
      losses: [{ evidence: [{ text: 'salted output' }] }],
    });
  });

  it('leaves what a person decided about an article', async () => {
    const { articles } = await lab.client.request('articles.list', { state: 'all' });
    const ids = articles.filter(({ url }) => url?.endsWith('/c')).map(({ id }) => id);
    await lab.client.request('articles.tag', { ids, kind: 'actor', id: 'deepseek', holds: false });
    const { terms } = await lab.client.request('packs.preview', { change: { kind: 'import', text: whale } });
    expect(terms).toEqual([]);
  });

  it('can be stopped', async () => {
    const slow = lab.client.request('packs.preview', { change: { kind: 'import', text: ours } });
    lab.client.on('packs.progress', () => void lab.client.request('packs.cancelPreview', {}));
    expect(await slow).toMatchObject({ cancelled: true });
  });
});

describe('a pack that was taken', () => {
  it('tags what is stored, and says that its tags are its own', async () => {
    const { id } = await taken(ours);
    expect(await tagsOf('a')).toEqual([
      { kind: 'actor', id: 'harbour-labs', maker: 'pack', pack: id },
      { kind: 'theme', id: 'salting', maker: 'pack', pack: id },
    ]);
    expect((await tagsOf('b')).every(({ pack }) => pack === undefined)).toBe(true);
  });

  it('says so of a term that ships only where the shipped packs would not have given it', async () => {
    const { id } = await taken(whale);
    const deepseek = { kind: 'actor', id: 'deepseek', maker: 'pack' };
    expect(await tagsOf('c')).toContainEqual({ ...deepseek, pack: id });
    expect(await tagsOf('b')).toContainEqual({ ...deepseek, pack: undefined });
  });

  it('is part of the vocabulary: of lists, explained terms, facets, and the search', async () => {
    await taken(ours);
    const { actors } = await lab.client.request('vocabulary.list', {});
    expect(actors.find(({ id }) => id === 'harbour-labs')).toMatchObject({
      label: 'Harbour Labs',
      aliases: expect.arrayContaining(['Harbourworks', '海湾实验室']),
      own: { name: 'Ours', isNew: true },
    });
    expect(await termsOf('theme', 'salting')).toMatchObject({
      pack: 'Ours',
      version: '2',
      match: saltTheme.match,
    });
    const { themes } = await lab.client.request('articles.facets', { state: 'all' });
    expect(themes).toContainEqual(
      expect.objectContaining({ id: 'salting', label: 'Salted outputs', count: 1 }),
    );
    const { total } = await lab.client.request('articles.list', {
      state: 'all',
      text: 'actor:"harbour labs"',
    });
    expect(total).toBe(1);
  });

  it('can be named by rules and given by hand', async () => {
    await taken(ours);
    const { articles } = await lab.client.request('articles.list', { state: 'all' });
    const ids = articles.filter(({ url }) => url?.endsWith('/d')).map(({ id }) => id);
    await lab.client.request('articles.tag', { ids, kind: 'theme', id: 'salting', holds: true });
    await lab.client.request('rules.create', {
      fields: {
        name: 'Harbour',
        conditions: [{ kind: 'actor', ids: ['harbour-labs'] }],
        actions: [{ kind: 'tag', tag: { kind: 'theme', id: 'espionage' } }],
      },
    });
    await lab.engine.current();
    expect((await tagsOf('a')).map(({ id }) => id)).toContain('espionage');
    expect(await tagsOf('d')).toEqual([{ kind: 'theme', id: 'salting', maker: 'person', pack: undefined }]);
  });

  it('is told of by what tagging anew changed', async () => {
    await taken(ours);
    const { changes } = await lab.client.request('tags.changes', {});
    expect(changes).toMatchObject({ cause: 'own-packs', articles: 4, changed: 1, comes: 1, goes: 0 });
  });

  it('is there in the next session, and its index is not made anew for it', async () => {
    await taken(ours);
    await lab.engine.close();
    const told: string[] = [];
    const again = await openTestEngine({ folder: lab.folder });
    again.engine.subscribe((name) => told.push(name));
    await again.engine.current();
    const { total } = await again.client.request('articles.list', { state: 'all', actors: ['harbour-labs'] });
    expect(total).toBe(1);
    expect(told).not.toContain('index.progress');
    await again.engine.close();
  });
});

describe('the way back', () => {
  it('is an undo, which leaves the vocabulary and the tags as they were', async () => {
    const before = [await tagsOf('a'), await lab.client.request('vocabulary.list', {})];
    const { batch } = await taken(ours);
    await lab.client.request('history.undo', batch === null ? {} : { batch });
    await lab.engine.current();
    expect([await tagsOf('a'), await lab.client.request('vocabulary.list', {})]).toEqual(before);
  });

  it('is to remove the pack; a tag that a person gave keeps its name by its id', async () => {
    const before = await termsOf('actor', 'deepseek');
    const { id } = await taken(whale);
    expect(await termsOf('actor', 'deepseek')).toMatchObject({ own: { fields: ['aliases'], isNew: false } });
    await lab.client.request('packs.remove', { id });
    await lab.engine.current();
    expect(await termsOf('actor', 'deepseek')).toEqual(before);
    expect((await tagsOf('c')).map((tag) => tag.id)).not.toContain('deepseek');
    const { entries } = await lab.client.request('history.list', { record: id });
    expect(entries.map(({ why }) => why)).toEqual(['Remove the pack: Whale', 'Import the pack: Whale']);
  });
});

test('a pack that is exported, edited and imported again is the same pack', async () => {
  const { id } = await taken(ours);
  const { text, entries } = await lab.client.request('packs.export', { id });
  expect(entries).toBe(2);
  expect(await taken(text)).toMatchObject({ batch: null, id });
  const file = JSON.parse(text);
  file.packs[0].entries[0].aliases.push('Quayside');
  file.version = '3';
  expect(await taken(JSON.stringify(file))).toMatchObject({ id, entries: 2 });
  const { packs } = await lab.client.request('packs.list', {});
  expect(packs).toMatchObject([{ id, version: '3' }]);
  expect((await termsOf('actor', 'harbour-labs')).names).toContainEqual({
    sort: 'alias',
    language: null,
    texts: ['Harbourworks', 'Quayside'],
  });
});

test('an edited export of the shipped packs is taken with what was edited', async () => {
  const { text } = await lab.client.request('vocabulary.export', {});
  const file = JSON.parse(text);
  file.packs[0].entries.find((entry: { id: string }) => entry.id === 'deepseek').country = 'SG';
  const { pack } = await lab.client.request('packs.inspect', { text: JSON.stringify(file), name: 'Edited' });
  expect(pack).toMatchObject({ name: 'Edited', failed: [] });
  expect(pack?.entries).toMatchObject([{ id: 'deepseek', isNew: false, fields: ['country'] }]);
  expect(pack?.same).toBeGreaterThan(300);
});

test('a file of one pack may tell that another pack would lose an entry', async () => {
  await taken(madeFile({ name: 'Base', packs: [packed('actor', harbour)] }));
  await taken(
    madeFile({
      name: 'More',
      packs: [packed('actor', { id: 'harbour-labs', adds: { aliases: ['Quayside'] } })],
    }),
  );
  const text = madeFile({ name: 'Base', packs: [packed('theme', saltTheme)] });
  const { problems } = await lab.client.request('packs.inspect', { text });
  expect(problems).toEqual([
    expect.stringMatching(/^In the pack “More”: The actor "harbour-labs" is left out: name: it is missing/),
  ]);
  await taken(text);
  const { packs } = await lab.client.request('packs.list', {});
  expect(packs.map(({ name, leftOut }) => [name, leftOut.length])).toEqual([
    ['Base', 0],
    ['More', 1],
  ]);
});

test('a pack that there is not is refused by its id', async () => {
  const id = '01980000-0000-7000-8000-000000000000';
  for (const work of [
    () => lab.client.request('packs.export', { id }),
    () => lab.client.request('packs.remove', { id }),
    () => lab.client.request('packs.preview', { change: { kind: 'remove', id } }),
  ])
    await expect(work()).rejects.toThrow(`There is no pack ${id} in this library.`);
});
