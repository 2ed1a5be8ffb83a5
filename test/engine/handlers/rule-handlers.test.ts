import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { EventOf, RequestOf } from '../../../shared/contract/channels.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

type Fields = RequestOf<'rules.create'>['fields'];

const date = '2026-03-02T08:00:00Z';
const first = [
  ['a', 'Heron was copied', 'The vendor Brightwater counted 31,000 accounts.'],
  ['b', 'Whisky was copied', 'A distillery counted 12 casks.'],
  ['c', 'Weather', 'It rains.'],
] as const;
const later = [
  ['d', 'Kestrel was copied', 'The vendor Brightwater counted again.'],
  ['e', 'Casks were copied', 'A distillery again.'],
] as const;

let feeds: LoopbackFeeds;
let lab: TestEngine;

function serve(items: readonly (readonly [string, string, string])[]): void {
  feeds.serve('/feed.xml', {
    body: rss(
      'News',
      items.map(([guid, title, text]) => ({ guid, title, text, date, link: `https://news.example/${guid}` })),
    ),
  });
}
const collect = () => lab.client.request('collect.start', { force: true });

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  serve(first);
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
  await collect();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const copied = { kind: 'words' as const, words: ['cop*'] };
const whisky = { kind: 'words' as const, words: ['distiller*'] };
const tag = { kind: 'tag' as const, tag: { kind: 'theme' as const, id: 'model-distillation' } };
const fields: Fields = { name: 'Copied', conditions: [copied], except: [whisky], actions: [tag] };

/** Settles when all days were described anew. */
const retagged = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = lab.engine.subscribe((name, payload) => {
      // The hub carries what the contract says of this event.
      const { done, total } = payload as { done: number; total: number };
      if (name !== 'index.progress' || done !== total) return;
      stop();
      resolve();
    });
  });
async function andRetag<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = retagged();
  const result = await work();
  await done;
  return result;
}
async function rows() {
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  return new Map(articles.map((row) => [row.url?.at(-1) ?? '', row]));
}
async function taggedByRules(): Promise<string> {
  const all = [...(await rows())].filter(([, { tags }]) => tags.some(({ maker }) => maker === 'rule'));
  return all
    .map(([letter]) => letter)
    .sort()
    .join('');
}

describe('a rule that tags', () => {
  it('tags what is stored, with its words and its id, and what comes later', async () => {
    const { id } = await andRetag(() => lab.client.request('rules.create', { fields }));
    expect(await taggedByRules()).toBe('a');
    expect((await rows()).get('a')).toMatchObject({
      relevant: true,
      tags: [
        { id: 'model-distillation', maker: 'rule', rule: id, evidence: [{ field: 'title', text: 'cop' }] },
      ],
    });
    serve([...first, ...later]);
    await collect();
    expect(await taggedByRules()).toBe('ad');
  });

  it('takes its tags back when it is switched off, removed, or undone', async () => {
    const { id } = await andRetag(() => lab.client.request('rules.create', { fields }));
    await andRetag(() => lab.client.request('rules.update', { id, fields: { enabled: false } }));
    expect(await taggedByRules()).toBe('');
    await andRetag(() => lab.client.request('history.undo', {}));
    expect(await taggedByRules()).toBe('a');
    await andRetag(() => lab.client.request('rules.remove', { id }));
    expect(await taggedByRules()).toBe('');
  });

  it('gives nothing that a person took away', async () => {
    await andRetag(() => lab.client.request('rules.create', { fields }));
    const { id: article = '' } = (await rows()).get('a') ?? {};
    const theme = { kind: 'theme' as const, id: 'model-distillation' };
    await lab.client.request('articles.tag', { ids: [article], ...theme, holds: false });
    expect(await taggedByRules()).toBe('');
  });

  it('is known to a library that is opened again', async () => {
    await andRetag(() => lab.client.request('rules.create', { fields }));
    const { rules } = await lab.client.request('rules.list', {});
    expect(rules).toMatchObject([{ name: 'Copied', enabled: true, match: 'all' }]);
    await lab.engine.close();
    const again = await openTestEngine({ folder: lab.folder });
    const { articles } = await again.client.request('articles.list', { state: 'all' });
    const tags = articles.flatMap((row) => row.tags.filter(({ maker }) => maker === 'rule'));
    expect(tags).toMatchObject([{ id: 'model-distillation', rule: rules[0]?.id }]);
    expect(await again.client.request('rules.list', {})).toEqual({ rules });
    await again.dispose();
  });
});

describe('a rule that decides', () => {
  beforeEach(async () => {
    await lab.client.request('rules.create', {
      fields: { name: 'Casks', conditions: [whisky], actions: [{ kind: 'set-aside', reason: 'Spirits' }] },
    });
    await lab.client.request('rules.create', {
      fields: {
        name: 'Birds',
        conditions: [{ kind: 'words', words: ['kestrel'] }],
        actions: [{ kind: 'keep' }],
      },
    });
  });

  it('decides on what arrives from then on, one batch a rule, and on nothing that was there', async () => {
    serve([...first, ...later]);
    await collect();
    const found = await rows();
    expect(found.get('b')).toMatchObject({ setAside: null });
    expect(found.get('d')).toMatchObject({ kept: true, setAside: null });
    expect(found.get('e')).toMatchObject({ kept: false, setAside: 'Spirits' });
    const { entries } = await lab.client.request('history.list', {});
    expect(entries.slice(0, 2).map(({ why }) => why)).toEqual(['By the rule: Casks', 'By the rule: Birds']);
  });

  it('does not decide again where its decision was undone', async () => {
    serve([...first, ...later]);
    await collect();
    await lab.client.request('history.undo', {});
    await collect();
    expect((await rows()).get('e')).toMatchObject({ setAside: null });
  });
});

describe('a rule that notifies', () => {
  const notices: EventOf<'rules.notified'>['notices'] = [];
  const create = (name: string, words: string[]) =>
    lab.client.request('rules.create', {
      fields: { name, conditions: [{ kind: 'words', words }], actions: [{ kind: 'notify' }] },
    });
  beforeEach(() => {
    notices.length = 0;
    lab.client.on('rules.notified', (event) => notices.push(...event.notices));
  });

  it('tells of what arrives from then on, once a run, with the rule and the titles', async () => {
    const { id } = await create('Copies', ['cop*']);
    await create('Never', ['nowhere']);
    serve([...first, ...later]);
    await collect();
    expect(notices.map(({ rule }) => rule)).toEqual([{ id, name: 'Copies' }]);
    expect(notices[0]?.articles.map(({ title }) => title).sort()).toEqual([
      'Casks were copied',
      'Kestrel was copied',
    ]);
    await collect();
    expect(notices).toHaveLength(1);
  });

  it('tells of nothing while it is switched off', async () => {
    const { id } = await create('Copies', ['cop*']);
    await lab.client.request('rules.update', { id, fields: { enabled: false } });
    serve([...first, ...later]);
    await collect();
    expect(notices).toEqual([]);
  });
});

describe('the articles for which a rule holds', () => {
  it('are counted and listed, also where a pack gave the tag already', async () => {
    const jailbreak = { kind: 'theme' as const, id: 'jailbreak' };
    serve([
      ...first,
      ['f', 'A jailbreak of the chatbot Heron was copied', 'Prompts broke the guardrails of the AI.'],
    ]);
    await collect();
    const tagging = { ...fields, except: [], actions: [{ kind: 'tag' as const, tag: jailbreak }] };
    const { id } = await andRetag(() => lab.client.request('rules.create', { fields: tagging }));
    const { rules } = await lab.client.request('articles.facets', { state: 'all' });
    expect(rules).toEqual([{ id, label: id, count: 3 }]);
    const { articles } = await lab.client.request('articles.list', { text: `rule:${id}` });
    expect(articles.map(({ url }) => url?.at(-1)).sort()).toEqual(['a', 'b', 'f']);
  });

  it('are known of a rule that notifies, and of none that only decides', async () => {
    const notify = { ...fields, actions: [{ kind: 'notify' as const }] };
    const { id } = await andRetag(() => lab.client.request('rules.create', { fields: notify }));
    const keep = { ...fields, name: 'Keep', actions: [{ kind: 'keep' as const }] };
    await lab.client.request('rules.create', { fields: keep });
    const { rules } = await lab.client.request('articles.facets', { state: 'all' });
    expect(rules).toEqual([{ id, label: id, count: 1 }]);
  });
});

describe('a preview', () => {
  it('tells matches, near misses with what they lack, and what would change', async () => {
    const told: number[] = [];
    lab.engine.subscribe((name) => name === 'rules.progress' && told.push(1));
    const vendor = { kind: 'words' as const, words: ['vendor'] };
    const preview = await lab.client.request('rules.preview', {
      rules: [{ fields: { ...fields, conditions: [copied, vendor] } }, { fields }],
    });
    expect(preview).toMatchObject({ articles: 3, added: 1, removed: 0, cancelled: false });
    const [both, one] = preview.rules;
    expect(both).toMatchObject({
      matched: 1,
      matches: [{ title: 'Heron was copied', evidence: [{ text: 'vendor' }, { text: 'cop' }] }],
      near: 0,
    });
    expect(one).toMatchObject({
      matched: 1,
      near: 1,
      close: 1,
      nearMisses: [{ title: 'Whisky was copied', missing: { list: 'except', at: 0, lack: null } }],
    });
    expect(told.length).toBeGreaterThan(0);
    expect(await taggedByRules()).toBe('');
  });

  it('tells which tags go when a rule is changed or removed', async () => {
    const { id } = await andRetag(() => lab.client.request('rules.create', { fields }));
    const never: Fields = { ...fields, conditions: [{ kind: 'words', words: ['nowhere'] }] };
    const change = await lab.client.request('rules.preview', { rules: [{ id, fields: never }] });
    expect(change).toMatchObject({ added: 0, removed: 1, rules: [{ matched: 0 }] });
    const gone = await lab.client.request('rules.preview', { rules: [], without: [id] });
    expect(gone).toMatchObject({ added: 0, removed: 1 });
  });

  it('ends when it is cancelled, or when another begins', async () => {
    const slow = lab.client.request('rules.preview', { rules: [{ fields }] });
    const next = lab.client.request('rules.preview', { rules: [{ fields }] });
    expect((await slow).cancelled).toBe(true);
    expect((await next).cancelled).toBe(false);
    const again = lab.client.request('rules.preview', { rules: [{ fields }] });
    expect(await lab.client.request('rules.cancelPreview', {})).toEqual({ cancelled: true });
    expect((await again).cancelled).toBe(true);
    expect(await lab.client.request('rules.cancelPreview', {})).toEqual({ cancelled: false });
  });
});

test('an import says what it would do, does it as one batch, and is undone as one', async () => {
  await lab.client.request('rules.create', { fields });
  const { text } = await lab.client.request('rules.export', {});
  const changed = text.replace('"Copied"', '"Copied again"');
  const file = JSON.parse(changed) as { rules: object[] };
  file.rules.push({ ...fields, name: 'Another' });
  const both = JSON.stringify(file);
  const { rules, problems } = await lab.client.request('rules.inspect', { text: both });
  expect(problems).toEqual([]);
  expect(rules.map(({ verdict }) => verdict)).toEqual(['changed', 'new']);
  expect(await lab.client.request('rules.import', { text: both })).toMatchObject({
    added: 1,
    changed: 1,
    same: 0,
  });
  await lab.client.request('history.undo', {});
  expect((await lab.client.request('rules.list', {})).rules.map(({ name }) => name)).toEqual(['Copied']);
});

test.each([
  ['a theme that is none', { ...fields, actions: [{ kind: 'tag', tag: { kind: 'theme', id: 'x' } }] }, /"x"/],
  ['two minds', { ...fields, actions: [{ kind: 'keep' }, { kind: 'set-aside', reason: 'x' }] }, /both keeps/],
])('refuses a rule with %s', async (_, bad, sentence) => {
  await expect(lab.client.request('rules.create', { fields: bad as Fields })).rejects.toThrow(sentence);
  expect((await lab.client.request('rules.list', {})).rules).toEqual([]);
});

test('refuses to try more words than a library may hold', async () => {
  const words = Array.from({ length: 200 }, (_, number) => `word${number}`);
  const conditions = Array.from({ length: 5 }, () => ({ kind: 'words' as const, words }));
  const rules = Array.from({ length: 21 }, () => ({ fields: { ...fields, conditions, except: [] } }));
  await expect(lab.client.request('rules.preview', { rules })).rejects.toThrow(/at most 20000 words/);
});
