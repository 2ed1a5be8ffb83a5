import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const vendor = { id: null, name: 'Vendor V' };
const outlet = (name: string) => ({ id: null, name });
const wire = `OSLO, March 2 (Reuters) - Vendor V said on Monday that 31,000 fraudulent accounts had harvested 18 million answers from
  its assistant Heron for model distillation, in what Nora Feldkamp, its head of trust, called a distillation attack.`;

let lab: TestEngine;
let feeds: LoopbackFeeds;
let now = Date.parse('2026-03-10T12:00:00.000Z');
let claim: string;

const create = async (
  channel: 'claims.create' | 'assertions.create' | 'incidents.create',
  fields: Readonly<Record<string, unknown>>,
): Promise<string> => {
  // Each channel has its own fields, which the engine checks.
  const { id } = await lab.client.request(channel, { fields } as never);
  return id;
};
const said = (fields: Readonly<Record<string, unknown>>): Promise<string> =>
  create('assertions.create', { claim, speaker: vendor, stance: 'asserts', ...fields });
const statusOn = async (day: string, sense: 'said' | 'recorded' = 'said') => {
  const { items } = await lab.client.request('claims.list', { knownOn: { day, sense } });
  return items.map(({ status }) => status);
};

beforeEach(async () => {
  now = Date.parse('2026-03-10T12:00:00.000Z');
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine({ now: () => now });
  const incident = await create('incidents.create', { title: 'Harvest' });
  claim = await create('claims.create', { incident, type: 'scale', text: '31,000 accounts' });
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

/** Two outlets with one report of an agency, and one with words of its own. */
async function collectArticles(): Promise<Record<string, string>> {
  const items = [
    ['ticker', 'Vendor V says 31,000 accounts copied Heron', wire],
    ['gazette', 'Heron copied by 31,000 accounts, vendor V says', wire],
    [
      'notebook',
      'How 18 million answers left Heron',
      'Nora Feldkamp of vendor V showed this notebook the traffic to Heron.',
    ],
  ] as const;
  for (const [name, title, text] of items) {
    const item = { title, text, link: `https://${name}.example/1`, date: '2026-03-02T08:00:00Z' };
    feeds.serve(`/${name}.xml`, { body: rss(name, [item]) });
    await lab.client.request('sources.add', {
      url: feeds.url(`/${name}.xml`),
      title: name,
      allowPrivate: true,
      asGiven: true,
    });
  }
  await lab.client.request('collect.start', { force: true });
  await lab.engine.grouped();
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  return Object.fromEntries(articles.map(({ id, url }) => [new URL(url ?? '').hostname.split('.')[0], id]));
}

describe('the ledger as known on a day', () => {
  it('follows what is filed afterwards', async () => {
    expect(await statusOn('2026-03-05')).toEqual([]);
    await said({ said: '2026-03-02' });
    expect(await statusOn('2026-03-05')).toEqual(['reported']);
    const denial = await said({ said: '2026-03-04', stance: 'denies' });
    expect(await statusOn('2026-03-05')).toEqual(['disputed']);
    expect(await statusOn('2026-03-03')).toEqual(['reported']);
    await lab.client.request('assertions.remove', { id: denial });
    expect(await statusOn('2026-03-05')).toEqual(['reported']);
  });

  it('holds, as recorded, what was filed by then, whenever it was said', async () => {
    await said({ said: '2026-03-02' });
    now += 86_400_000;
    await said({ said: '2026-03-04', stance: 'denies' });
    expect(await statusOn('2026-03-09', 'recorded')).toEqual([]);
    expect(await statusOn('2026-03-10', 'recorded')).toEqual(['reported']);
    expect(await statusOn('2026-03-11', 'recorded')).toEqual(['disputed']);
  });

  it('dates what has no date by its article, as soon as that is there', async () => {
    const { ticker } = await collectArticles();
    await said({ article: ticker });
    expect(await statusOn('2026-03-01')).toEqual([]);
    expect(await statusOn('2026-03-02')).toEqual(['reported']);
  });

  it('finds on the timeline what an article of a source carries', async () => {
    await said({ said: '2026-03-02', article: (await collectArticles())['ticker'] });
    await said({ said: '2026-03-03', stance: 'denies' });
    const { sources } = await lab.client.request('sources.list', {});
    const stancesOf = async (title: string) => {
      const id = sources.find((source) => source.title === title)?.id ?? '';
      const { entries } = await lab.client.request('timeline.list', { sources: [id] });
      return entries.map(({ status }) => status);
    };
    expect([await stancesOf('ticker'), await stancesOf('gazette')]).toEqual([['asserts'], []]);
    const counts = await lab.client.request('timeline.counts', {});
    expect(counts.sources.map(({ count }) => count)).toEqual([1]);
  });

  it('counts the origins that stories name, and follows what a person decides about these', async () => {
    const { ticker, gazette, notebook } = await collectArticles();
    for (const [name, article] of Object.entries({ ticker, gazette, notebook }))
      await said({ speaker: outlet(name), basis: 'told-by-others', article });
    const origins = async () => {
      const { items } = await lab.client.request('claims.list', {});
      return items[0]?.origins.map(({ name }) => name);
    };
    expect(await origins()).toEqual(['ticker', 'notebook']);
    await lab.client.request('stories.part', { groups: [[ticker ?? ''], [gazette ?? '']] });
    expect(await origins()).toEqual(['ticker', 'gazette', 'notebook']);
  });
});
