import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChannelName, channels, events } from '../../shared/contract/channels.ts';
import { replySchema } from '../../shared/contract/reply.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';

/** One way to reach an engine, at the level of text: what is sent is not made tidy on the way. */
export type Connection = {
  /** The reply as it came. */
  readonly send: (name: string, text: string) => Promise<unknown>;
  /** Settles when the listener hears; returns the way to stop. */
  readonly listen: (listener: (event: string, payload: unknown) => void) => Promise<() => void>;
  readonly close: () => Promise<void>;
};

/** What every host must hold: the same requests, the same answers, the same refusals. */
export function contractSuite(host: string, connect: (library: string) => Promise<Connection>): void {
  describe(`the contract ${host}`, () => {
    let home: string;
    let feeds: LoopbackFeeds;
    let connection: Connection;
    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'faultline-contract-'));
      feeds = await openLoopbackFeeds();
      feeds.serve('/feed.xml', {
        body: rss('News', [
          { title: 'Labs accused of model distillation', guid: '1', link: feeds.url('/page.html') },
          { title: 'Ledger deleted by an agent', guid: '2', link: 'https://news.example/2' },
        ]),
      });
      const sentence = 'The vendor says that the lab harvested the outputs of its model for months. ';
      feeds.serve('/page.html', {
        body: `<html><body><article><p>${sentence.repeat(10)}</p></article></body></html>`,
        headers: { 'content-type': 'text/html' },
      });
      connection = await connect(join(home, 'library'));
    });
    afterAll(async () => {
      await connection?.close();
      await feeds.close();
      await rm(home, { recursive: true, force: true });
    });

    const reply = async (name: string, text: string) => replySchema.parse(await connection.send(name, text));
    /** The value of a request that must succeed and must answer what the contract says. */
    const ask = async <Name extends ChannelName>(name: Name, request: unknown = {}) => {
      asked.add(name);
      const answer = await reply(name, JSON.stringify(request));
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
      return channels[name].response.parse(answer.value) as never;
    };
    const asked = new Set<ChannelName>();
    const state = async () => [
      await reply('library.info', '{}'),
      await reply('sources.list', '{}'),
      await reply('incidents.list', '{}'),
      await reply('history.list', '{}'),
    ];

    test('answers every channel as its schema says', async () => {
      await tourOfChannels(ask, feeds);
      expect([...asked].sort()).toEqual(Object.keys(channels).sort());
    });

    test('tells what happens without being asked', async () => {
      const heard: string[] = [];
      let changed = (_payload: unknown): void => {};
      const told = new Promise((resolve) => {
        changed = resolve;
      });
      const stop = await connection.listen((event, payload) => {
        heard.push(event);
        // Stories may be grouped meanwhile, which is told as well.
        const topics = event === 'data.changed' ? events[event].parse(payload).topics : [];
        if (topics.includes('ledger')) changed(payload);
      });
      await ask('incidents.create', { fields: { title: 'Heard' } });
      await told;
      expect(heard.filter((event) => !Object.hasOwn(events, event))).toEqual([]);
      stop();
    });

    test.each([
      ['a channel that is not there', 'no.such', '{}', 'UNKNOWN_CHANNEL'],
      ['the name of something every object has', 'constructor', '{}', 'UNKNOWN_CHANNEL'],
      ['a prototype', '__proto__', '{}', 'UNKNOWN_CHANNEL'],
      ['a field too many', 'incidents.create', '{"fields":{"title":"A"},"extra":1}', 'BAD_REQUEST'],
      ['a field too few', 'incidents.create', '{"fields":{}}', 'BAD_REQUEST'],
      ['a field of the wrong kind', 'incidents.create', '{"fields":{"title":7}}', 'BAD_REQUEST'],
      ['nothing', 'incidents.create', 'null', 'BAD_REQUEST'],
      ['a list', 'incidents.create', '[]', 'BAD_REQUEST'],
      ['a text', 'incidents.create', '"A"', 'BAD_REQUEST'],
      ['an address that is none', 'sources.add', '{"url":"not an address"}', 'BAD_REQUEST'],
      ['an address of another scheme', 'sources.add', '{"url":"file:///etc/passwd"}', 'BAD_REQUEST'],
      ['an id that is none', 'incidents.get', '{"id":"../../x"}', 'BAD_REQUEST'],
      ['an id of nothing', 'incidents.get', '{"id":"01980000-0000-7000-8000-000000000000"}', 'NOT_FOUND'],
      ['a claim about no incident', 'claims.create', claimOfNothing, 'NOT_FOUND'],
      ['a batch whose second request is bad', 'batch.apply', halfBadBatch, 'BAD_REQUEST'],
    ])('refuses %s with its code and one sentence, and changes nothing', async (_, name, text, code) => {
      const before = await state();
      const answer = await reply(name, text);
      expect(answer).toMatchObject({
        ok: false,
        error: { code, message: expect.stringMatching(/^\S[^\n]{3,2000}$/) },
      });
      expect(await state()).toEqual(before);
    });

    test.each([
      ['a prototype as a field', '{"fields":{"title":"A","__proto__":{"polluted":1}}}'],
      ['a prototype at the top', '{"__proto__":{"fields":{"title":"A"}}}'],
      ['a constructor', '{"fields":{"title":"A","constructor":{"prototype":{"polluted":1}}}}'],
      ['a title of a megabyte', JSON.stringify({ fields: { title: 'a'.repeat(1_000_000) } })],
      [
        'a hundred thousand parties',
        JSON.stringify({ fields: { title: 'A', parties: Array(100_000).fill({}) } }),
      ],
      [
        'a depth of a hundred thousand',
        `{"fields":{"title":"A","summary":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      ],
      [
        'a depth in a field that takes anything',
        `{"requests":[{"channel":"x","request":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
      ],
      ['a number that is none', '{"fields":{"title":1e999}}'],
    ])('survives %s', async (_, text) => {
      const before = await state();
      const answer = await reply(text.startsWith('{"requests"') ? 'batch.apply' : 'incidents.create', text);
      expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(await state()).toEqual(before);
    });

    test('refuses more than it takes', async () => {
      const before = await state();
      const answer = await reply('incidents.create', JSON.stringify({ why: 'a'.repeat(6 * 1024 * 1024) }));
      expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
      expect(await state()).toEqual(before);
    });

    test('carries every character there and back', async () => {
      const title = 'İstanbul “ζ” 中文 \u2028 \u0000 🜁 </script>';
      const { id } = await ask('incidents.create', { fields: { title } });
      expect(await ask('incidents.get', { id })).toMatchObject({ title });
    });
  });
}

const claimOfNothing = JSON.stringify({
  fields: { incident: '01980000-0000-7000-8000-000000000000', type: 'method', text: 'By proxies' },
});

const halfBadBatch = JSON.stringify({
  requests: [
    { channel: 'incidents.create', request: { fields: { title: 'Good' } } },
    { channel: 'incidents.create', request: { fields: {} } },
  ],
});

type Ask = (name: ChannelName, request?: unknown) => Promise<never>;

/** Uses every channel once, in an order in which each has something to work on. */
async function tourOfChannels(ask: Ask, feeds: LoopbackFeeds): Promise<void> {
  await ask('library.info');
  await ask('vocabulary.list');
  await ask('vocabulary.get', { kind: 'actor', id: 'anthropic' });
  await ask('vocabulary.export');
  await ask('vocabulary.corrections');
  await tourOfArticles(ask, feeds.url('/feed.xml'));
  await tourOfQuestions(ask, feeds);
  await tourOfLedger(ask);
  await tourOfRules(ask);
  await tourOfPacks(ask);
  await tourOfNames(ask);
  await tourOfRelevance(ask);
  await ask('library.check', {});
}

async function tourOfPacks(ask: Ask): Promise<void> {
  const entries = [{ id: 'harbour-labs', name: 'Harbour Labs', kind: 'lab' }];
  const packs = [{ kind: 'actor', id: 'mine', entries }];
  const text = JSON.stringify({ format: 'faultline/packs-file', schema: 1, packs });
  await ask('packs.inspect', { text });
  await ask('packs.preview', { change: { kind: 'import', text } });
  await ask('packs.cancelPreview');
  const { id }: { id: string } = await ask('packs.import', { text });
  await ask('packs.list');
  await ask('packs.export', { id });
  await ask('packs.remove', { id });
}

/** What a person keeps under a name: ways of exporting, what columns are, keys, and timelines. */
async function tourOfNames(ask: Ask): Promise<void> {
  const profile: { id: string } = await ask('profiles.create', { fields: { name: 'Desk', format: 'json' } });
  await ask('profiles.update', { id: profile.id, fields: { ceiling: 'green' } });
  await ask('profiles.list');
  const { text }: { text: string } = await ask('profiles.export');
  await ask('profiles.remove', { id: profile.id });
  await ask('profiles.import', { text });
  const columns = [{ column: 'Lab', field: 'accused' }];
  const mapping: { id: string } = await ask('mappings.create', { fields: { name: 'Desk', columns } });
  await ask('mappings.update', { id: mapping.id, fields: { name: 'Newsroom' } });
  await ask('mappings.list');
  const given: { text: string } = await ask('mappings.export');
  await ask('mappings.remove', { id: mapping.id });
  await ask('mappings.import', { text: given.text });
  const { own }: { own: string } = await ask('keys.make');
  const key: { id: string } = await ask('keys.create', { fields: { name: 'This desk', key: own } });
  await ask('keys.update', { id: key.id, fields: { name: 'That desk' } });
  await ask('keys.list');
  await ask('keys.remove', { id: key.id });
  const timeline: { id: string } = await ask('timelines.create', {
    fields: { name: 'Denials', filter: { stances: ['denies'], knownOn: { day: '2026-09-10' } } },
  });
  await ask('timelines.update', { id: timeline.id, fields: { lanes: 'actor' } });
  await ask('timelines.list');
  await ask('timelines.remove', { id: timeline.id });
}

async function tourOfArticles(ask: Ask, feed: string): Promise<void> {
  const catalogue: { entries: { url: string }[] } = await ask('sources.catalogue');
  const { id: source }: { id: string } = await ask('sources.add', { url: feed, allowPrivate: true });
  await ask('sources.discover', { url: feed, allowPrivate: true });
  const { opml }: { opml: string } = await ask('opml.export');
  await ask('opml.preview', { text: opml });
  await ask('opml.import', { text: opml });
  await ask('sources.addDefaults', { urls: catalogue.entries.slice(0, 1).map(({ url }) => url) });
  await ask('sources.list');
  await ask('collect.start', { sources: [source] });
  await ask('collect.pause', { paused: true });
  await ask('collect.pause', { paused: false });
  await ask('collect.cancel');
  const { articles }: { articles: { id: string }[] } = await ask('articles.list', { state: 'all' });
  const [first] = articles;
  if (first === undefined) throw new Error('The feed brought no article.');
  await ask('articles.facets');
  await ask('articles.get', { id: first.id });
  await ask('articles.related', { id: first.id });
  await ask('articles.fetchText', { id: first.id });
  await ask('articles.mark', { ids: [first.id], read: true });
  await ask('articles.tag', { ids: [first.id], kind: 'theme', id: 'model-distillation', holds: true });
  await tourOfStories(ask);
  await ask('sources.update', { id: source, fields: { fullText: true } });
  await ask('sources.remove', { id: source });
}

/** Two articles of unlike events: the person joins their stories, and takes one out again. */
async function tourOfStories(ask: Ask): Promise<void> {
  const { articles }: { articles: { id: string }[] } = await ask('articles.list', { state: 'all' });
  const ids = articles.map(({ id }) => id).slice(0, 2);
  await ask('stories.join', { articles: ids });
  const { stories }: { stories: { id: string; articles: string[] }[] } = await ask('stories.list');
  expect(stories.map((story) => story.articles.toSorted())).toEqual([ids.toSorted()]);
  await ask('stories.get', { id: stories[0]?.id });
  await ask('proposals.list', { story: stories[0]?.id });
  await ask('articles.byStory', { state: 'all', opened: [stories[0]?.id] });
  await ask('stories.split', { articles: ids.slice(0, 1) });
  expect(await ask('stories.list')).toEqual({ total: 0, stories: [] });
  await ask('stories.part', { groups: [ids.slice(0, 1), ids.slice(1)] });
}

/** A feed that becomes that of another site is a question, and the log tells of it. */
async function tourOfQuestions(ask: Ask, feeds: LoopbackFeeds): Promise<void> {
  const serve = (of: string): void => {
    const items = Array.from({ length: 6 }, (_, n) => ({
      title: `${of} ${n}`,
      guid: `${of}-${n}`,
      link: `https://${of}.example/${n}`,
    }));
    const body = rss(of, items).replace('https://news.example/', `https://${of}.example/`);
    feeds.serve('/sold.xml', { body });
  };
  serve('lab');
  const { id }: { id: string } = await ask('sources.add', {
    url: feeds.url('/sold.xml'),
    allowPrivate: true,
  });
  await ask('collect.start', { sources: [id], force: true });
  serve('casino');
  await ask('collect.start', { sources: [id], force: true });
  await ask('sources.accept', { id });
  await ask('collect.log');
}

type Make = (channel: ChannelName, fields: object) => Promise<string>;

/** What the ledger holds leaves in a format, piece by piece. */
async function tourOfExports(ask: Ask): Promise<void> {
  await ask('exports.preview', { format: 'json' });
  const { export: id } = (await ask('exports.start', { format: 'json', ceiling: 'red' })) as {
    readonly export: string;
  };
  await ask('exports.read', { export: id });
  await ask('exports.withheld', { ceiling: 'clear' });
}

/** What left comes back in, and changes nothing. */
async function tourOfImports(ask: Ask): Promise<void> {
  const { export: id } = (await ask('exports.start', { format: 'native', ceiling: 'red' })) as {
    readonly export: string;
  };
  const { base64 } = (await ask('exports.read', { export: id })) as { readonly base64: string };
  const { import: own } = (await ask('imports.start', { name: 'own.faultline' })) as {
    readonly import: string;
  };
  await ask('imports.send', { import: own, base64 });
  await ask('imports.preview', { import: own });
  await ask('imports.rows', { import: own });
  await ask('imports.apply', { import: own });
}

/** Two of each are made one, and one is made two again. */
async function tourOfMerges(ask: Ask, make: Make): Promise<void> {
  const [into, from] = [
    await make('incidents.create', { title: 'Filed' }),
    await make('incidents.create', { title: 'Filed again', themes: ['model-distillation'] }),
  ];
  await ask('incidents.duplicates');
  await ask('incidents.previewMerge', { into, from });
  await ask('incidents.merge', { into, from });
  await ask('incidents.split', { id: into, fields: { title: 'Apart' }, themes: ['model-distillation'] });
  const actor = await make('actors.create', { name: 'Lab B' });
  const other = await make('actors.create', { name: 'Lab Bee', aliases: [{ name: 'B' }] });
  await ask('actors.duplicates', { of: actor });
  await ask('actors.previewMerge', { into: actor, from: other });
  await ask('actors.merge', { into: actor, from: other });
  await ask('actors.split', { key: actor, to: { id: null, name: 'Another lab' }, aliases: ['B'] });
}

async function tourOfRules(ask: Ask): Promise<void> {
  const fields = {
    name: 'Copied models',
    conditions: [{ kind: 'words', words: ['distillation'] }],
    actions: [{ kind: 'keep' }],
  };
  const { id }: { id: string } = await ask('rules.create', { fields });
  await ask('rules.preview', { rules: [{ fields }] });
  await ask('rules.cancelPreview');
  await ask('rules.update', { id, fields: { enabled: false } });
  const { text }: { text: string } = await ask('rules.export');
  await ask('rules.inspect', { text });
  expect(await ask('rules.import', { text })).toEqual({ batch: null, added: 0, changed: 0, same: 1 });
  await ask('rules.remove', { id });
  expect(await ask('rules.list')).toEqual({ rules: [] });
}

async function tourOfRelevance(ask: Ask): Promise<void> {
  const { preview }: { preview: { offer: string } } = await ask('relevance.preview', { learn: false });
  await ask('relevance.cancelPreview');
  await ask('relevance.use', { offer: preview.offer, leaning: 'far-fewer' });
  expect(await ask('relevance.get')).toMatchObject({ learned: { leaning: 'far-fewer', weights: [] } });
  await ask('relevance.remove');
  await ask('tags.changes');
}

async function tourOfLedger(ask: Ask): Promise<void> {
  const make = async (name: ChannelName, fields: object): Promise<string> => {
    const { id }: { id: string } = await ask(name, { fields });
    return id;
  };
  const lab = { id: null, name: 'Lab A' };
  const incident = await make('incidents.create', { title: 'Outputs harvested', happened: '2026-02' });
  const claim = await make('claims.create', { incident, type: 'method', text: 'By proxies' });
  const assertion = await make('assertions.create', {
    claim,
    speaker: lab,
    stance: 'denies',
    said: '2026-02-24',
  });
  const life = [{ status: 'announced', from: '2026-02-23' }];
  const measure = await make('measures.create', { kind: 'rate-limiting', by: lab, title: 'Limits', life });

  const note = await make('searchNotes.create', {
    lookedFor: 'a reply',
    where: 'its site',
    on: '2026-02-25',
  });
  const actor = await make('actors.create', { name: 'Lab A', kind: 'lab' });
  const other = await make('incidents.create', { title: 'Another' });
  const distinction = await make('distinctions.create', { between: 'incident', pair: [incident, other] });
  const refusal = await make('refusals.create', { key: 'party lab-a accused' });
  const records = {
    refusals: refusal,
    distinctions: distinction,
    actors: actor,
    searchNotes: note,
    assertions: assertion,
    claims: claim,
    measures: measure,
    incidents: incident,
  };
  const kinds = Object.keys(records) as (keyof typeof records)[]; // the keys of a constant table
  await ask('incidents.get', { id: incident });
  await ask('incidents.update', { id: incident, fields: { summary: 'Said by one.' } });
  await ask('claims.update', { id: claim, fields: { status: 'alleged' } });
  await ask('assertions.update', { id: assertion, fields: { basis: 'own-telemetry' } });
  await ask('measures.update', { id: measure, fields: { summary: 'For all.' } });
  await ask('searchNotes.update', { id: note, fields: { found: 'A post.' } });
  await ask('actors.update', { id: actor, fields: { summary: 'A lab.' } });
  for (const kind of kinds) await ask(`${kind}.list`);
  await ask('actors.named');
  await ask('actors.profile', { key: 'Lab A' });
  await ask('timeline.list');
  await ask('timeline.chart', { knownOn: { day: '2026-03-01', sense: 'recorded' } });
  await ask('timeline.undated', { clock: 'published' });
  await ask('timeline.counts');
  await ask('timeline.knownFrom');
  await ask('timeline.record', { kind: 'assertion', record: records.assertions });
  await tourOfExports(ask);
  await tourOfImports(ask);
  await tourOfMerges(ask, make);
  await ask('example.get');
  await ask('example.add');
  await ask('example.remove');
  await ask('history.list', {});
  await ask('history.list', { record: incident, within: true });
  await ask('history.preview', {});
  await ask('history.undo', {});
  await ask('batch.apply', {
    requests: [{ channel: 'incidents.create', request: { fields: { title: 'B' } } }],
  });
  for (const kind of kinds) {
    await ask(`${kind}.remove`, { id: records[kind] });
  }
}
