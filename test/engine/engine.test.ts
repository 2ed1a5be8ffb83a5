import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CollectResult } from '../../shared/contract/collect-result.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const accusation = {
  title: 'Anthropic accuses DeepSeek of distillation attacks on Claude',
  link: 'https://news.example/anthropic-deepseek',
  guid: 'n-1',
  date: '2026-02-23T10:00:00Z',
  text: 'Anthropic says that fraudulent accounts harvested outputs of Claude to train a rival model. DeepSeek has not replied.',
};
const gardening = {
  title: 'How to grow tomatoes on a balcony',
  link: 'https://news.example/tomatoes',
  guid: 'n-2',
  date: '2026-02-22T10:00:00Z',
  text: 'Water them in the morning.',
};

async function follow(path: string, title: string): Promise<string> {
  const { id } = await lab.client.request('sources.add', { url: feeds.url(path), title, allowPrivate: true });
  return id;
}

const collect = (): Promise<CollectResult> => lab.client.request('collect.start', { force: true });

describe('collecting', () => {
  test('stores, tags and lists what a feed holds', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation, gardening]) });
    const source = await follow('/news.xml', 'Daily News');
    const result = await collect();
    expect(result).toMatchObject({ newArticles: 2, updatedArticles: 0, relevantArticles: 1 });
    expect(result.sources).toMatchObject([
      { id: source, verdict: expect.stringMatching(/^(?:OK|STALE)$/), newArticles: 2 },
    ]);

    const { total, articles } = await lab.client.request('articles.list', {});
    expect(total).toBe(2);
    expect(articles[0]).toMatchObject({
      title: accusation.title,
      url: accusation.link,
      published: '2026-02-23T10:00:00.000Z',
      language: 'en',
      relevant: true,
      sources: [{ id: source, title: 'Daily News' }],
    });
    const tags = articles[0]?.tags.map(({ kind, id, maker }) => `${maker} ${kind} ${id}`);
    expect(tags).toEqual(
      expect.arrayContaining([
        'pack actor anthropic',
        'pack actor deepseek',
        'pack theme model-distillation',
      ]),
    );
  });

  test('adds nothing the second time, and says that nothing changed', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation, gardening]) });
    await follow('/news.xml', 'Daily News');
    await collect();
    const again = await collect();
    expect(again).toMatchObject({ newArticles: 0, updatedArticles: 0, relevantArticles: 0 });
    expect(again.sources[0]?.verdict).toMatch(/^(?:UNCHANGED|STALE)$/);
    expect(feeds.requests.at(-1)?.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
  });

  test('adds only what is new when the feed has moved on, and keeps what has left it', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation, gardening]) });
    await follow('/news.xml', 'Daily News');
    await collect();
    feeds.serve('/news.xml', {
      body: rss('Daily News', [
        { title: 'A third thing', link: 'https://news.example/3', guid: 'n-3' },
        accusation,
      ]),
    });
    expect(await collect()).toMatchObject({ newArticles: 1, updatedArticles: 0 });
    expect((await lab.client.request('articles.list', {})).total).toBe(3);
  });

  test('keeps the former wording when the publisher edits an article', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation]) });
    await follow('/news.xml', 'Daily News');
    await collect();
    feeds.serve('/news.xml', {
      body: rss('Daily News', [{ ...accusation, title: 'Correction: Anthropic names three labs' }]),
    });
    expect(await collect()).toMatchObject({ newArticles: 0, updatedArticles: 1 });

    const [row] = (await lab.client.request('articles.list', {})).articles;
    const { article, body, text, former } = await lab.client.request('articles.get', { id: row?.id ?? '' });
    expect(article.title).toBe('Correction: Anthropic names three labs');
    expect(former).toEqual({ [article.revisions[0]?.contentHash ?? '']: text });
    expect(article.revisions.map(({ title }) => title)).toEqual([accusation.title]);
    expect(body).toContain('fraudulent accounts');
    expect(await collect()).toMatchObject({ newArticles: 0, updatedArticles: 0 });
  });

  test('one article in two feeds is one article with two sources', async () => {
    feeds.serve('/a.xml', { body: rss('A', [accusation]) });
    feeds.serve('/b.xml', {
      body: rss('B', [{ ...accusation, guid: 'b-77', link: `${accusation.link}?utm_source=rss` }]),
    });
    await follow('/a.xml', 'A');
    await follow('/b.xml', 'B');
    expect(await collect()).toMatchObject({ newArticles: 1 });
    const { total, articles } = await lab.client.request('articles.list', {});
    expect(total).toBe(1);
    expect(articles[0]?.sources.map(({ title }) => title).sort()).toEqual(['A', 'B']);
    expect(await collect()).toMatchObject({ newArticles: 0, updatedArticles: 0 });
  });

  test('a change log that gives every item the same link keeps every item', async () => {
    const log = (versions: string[]) =>
      rss(
        'Changes',
        versions.map((version) => ({
          title: `Version ${version}`,
          link: 'https://tool.example/changelog',
          guid: version,
          text: `Notes of ${version}`,
        })),
      );
    feeds.serve('/changes.xml', { body: log(['1.1', '1.0']) });
    await follow('/changes.xml', 'Changes');
    expect(await collect()).toMatchObject({ newArticles: 2 });
    feeds.serve('/changes.xml', { body: log(['1.2', '1.1', '1.0']) });
    expect(await collect()).toMatchObject({ newArticles: 1, updatedArticles: 0 });
  });

  test('a source that fails does not stop the others', async () => {
    feeds.serve('/good.xml', { body: rss('Good', [accusation]) });
    feeds.serve('/page.xml', {
      body: '<!doctype html><html><body>Not here</body></html>',
      headers: { 'content-type': 'text/html' },
    });
    await follow('/missing.xml', 'Missing');
    await follow('/page.xml', 'Page');
    await follow('/good.xml', 'Good');
    const { sources, newArticles } = await collect();
    expect(newArticles).toBe(1);
    expect(sources.map(({ url, verdict }) => [new URL(url).pathname, verdict]).sort()).toEqual([
      ['/good.xml', expect.stringMatching(/^(?:OK|STALE)$/)],
      ['/missing.xml', 'NOT_FOUND'],
      ['/page.xml', 'NOT_A_FEED'],
    ]);
  });

  test('tells how far it is, and that data changed', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation]) });
    await follow('/news.xml', 'Daily News');
    const told: string[] = [];
    const stop = lab.engine.subscribe((name) => told.push(name));
    await collect();
    stop();
    expect(told).toContain('collect.progress');
    expect(told.at(-1)).toBe('data.changed');
  });

  test('refuses to collect from a source that the library does not have', async () => {
    await expect(
      lab.client.request('collect.start', { sources: ['https://nowhere.example/feed'] }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message:
        '"https://nowhere.example/feed" is neither the id nor the address of a source of this library.',
    });
  });
});

describe('sources', () => {
  test('a private address needs to be allowed', async () => {
    await expect(lab.client.request('sources.add', { url: feeds.url('/x.xml') })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect((await lab.client.request('sources.list', {})).sources).toEqual([]);
  });

  test('the same address is not followed twice', async () => {
    await follow('/news.xml', 'Daily News');
    await expect(follow('/news.xml', 'Again')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:secret@news.example/feed',
    'ht tp://x',
    '',
  ])('refuses %j as an address', async (url) => {
    await expect(lab.client.request('sources.add', { url })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('the catalogue can be followed, once', async () => {
    const { entries } = await lab.client.request('sources.catalogue', {});
    const chosen = entries.filter((entry) => entry.defaultOn).length;
    expect((await lab.client.request('sources.addDefaults', {})).added).toBe(chosen);
    expect(await lab.client.request('sources.addDefaults', {})).toEqual({ batch: null, added: 0 });
  });

  test('a source that nobody has named takes the name of its feed, once', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation]) });
    await lab.client.request('sources.add', { url: feeds.url('/news.xml'), allowPrivate: true });
    await collect();
    expect((await lab.client.request('sources.list', {})).sources[0]?.title).toBe('Daily News');
    feeds.serve('/news.xml', { body: rss('Renamed', [accusation, gardening]) });
    await collect();
    expect((await lab.client.request('sources.list', {})).sources[0]?.title).toBe('Daily News');
  });

  test('removing a source keeps its articles, and undo brings it back', async () => {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation]) });
    const id = await follow('/news.xml', 'Daily News');
    await collect();
    const { batch } = await lab.client.request('sources.remove', { id });
    expect((await lab.client.request('sources.list', {})).sources).toEqual([]);
    expect((await lab.client.request('articles.list', {})).total).toBe(1);
    await lab.client.request('history.undo', { batch });
    expect((await lab.client.request('sources.list', {})).sources).toMatchObject([
      { id, title: 'Daily News', articles: 1 },
    ]);
  });
});

describe('reading', () => {
  async function withOneArticle(): Promise<string> {
    feeds.serve('/news.xml', { body: rss('Daily News', [accusation]) });
    await follow('/news.xml', 'Daily News');
    await collect();
    return (await lab.client.request('articles.list', {})).articles[0]?.id ?? '';
  }

  test('marks are kept, shown and undone', async () => {
    const id = await withOneArticle();
    const { batch } = await lab.client.request('articles.mark', { ids: [id], setAside: 'seen elsewhere' });
    expect((await lab.client.request('articles.list', { state: 'set-aside' })).articles[0]?.setAside).toBe(
      'seen elsewhere',
    );
    expect((await lab.client.request('articles.list', { state: 'inbox' })).total).toBe(0);
    await lab.client.request('history.undo', { batch: batch ?? '' });
    expect((await lab.client.request('articles.list', { state: 'inbox' })).total).toBe(1);
  });

  test('a mark that changes nothing leaves no line in the history', async () => {
    const id = await withOneArticle();
    expect((await lab.client.request('articles.mark', { ids: [id], read: true })).batch).not.toBeNull();
    expect(await lab.client.request('articles.mark', { ids: [id], read: true })).toEqual({ batch: null });
  });

  test('an unknown article is said in one sentence', async () => {
    await expect(
      lab.client.request('articles.get', { id: 'art-000000000000000000000000' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no article art-000000000000000000000000 in this library.',
    });
  });

  test('everything is there again after closing and opening', async () => {
    const id = await withOneArticle();
    await lab.client.request('articles.mark', { ids: [id], kept: true });
    await lab.engine.close();
    const again = await openTestEngine({ folder: lab.folder });
    const { articles } = await again.client.request('articles.list', { state: 'kept' });
    expect(articles.map((row) => row.id)).toEqual([id]);
    await again.dispose();
  });
});

describe('the ledger', () => {
  const incident = {
    title: 'Anthropic names three labs',
    happened: '2026-02-23',
    parties: [
      { actor: { id: 'anthropic', name: 'Anthropic' }, role: 'accuser' as const },
      { actor: { id: 'deepseek', name: 'DeepSeek' }, role: 'accused' as const },
    ],
    themes: ['model-distillation'],
  };

  test('an incident stands on the timeline, and undo takes it away', async () => {
    const { batch, id } = await lab.client.request('incidents.create', {
      fields: incident,
      why: 'first filing',
    });
    const { entries } = await lab.client.request('timeline.list', { themes: ['model-distillation'] });
    expect(entries).toMatchObject([
      { kind: 'incident', record: id, date: '2026-02-23', start: '2026-02-23' },
    ]);
    await lab.client.request('history.undo', { batch });
    expect(await lab.client.request('timeline.list', {})).toEqual({ total: 0, entries: [], undated: 0 });
    const { entries: history } = await lab.client.request('history.list', {});
    expect(history.map(({ who, why }) => [who, why])).toEqual([
      ['tester', 'Undo: first filing'],
      ['tester', 'first filing'],
    ]);
  });

  test('an update touches only the fields that it names', async () => {
    const { id } = await lab.client.request('incidents.create', { fields: incident });
    await lab.client.request('incidents.update', { id, fields: { summary: 'Filed from the wire.' } });
    expect(await lab.client.request('incidents.get', { id })).toMatchObject({
      ...incident,
      summary: 'Filed from the wire.',
    });
  });

  test('a batch is applied whole, with names for what it makes, and undone whole', async () => {
    const { batch, results } = await lab.client.request('batch.apply', {
      why: 'filed from a script',
      requests: [
        { channel: 'incidents.create', as: 'story', request: { fields: incident } },
        {
          channel: 'claims.create',
          as: 'scale',
          request: {
            fields: {
              incident: '@story',
              type: 'scale',
              text: 'About 24,000 accounts',
              quantity: { value: 24000, unit: 'accounts', bound: 'about' },
            },
          },
        },
        {
          channel: 'assertions.create',
          request: {
            fields: {
              claim: '@scale',
              speaker: { id: 'anthropic', name: 'Anthropic' },
              stance: 'asserts',
              basis: 'own-telemetry',
              said: '2026-02-23',
            },
          },
        },
      ],
    });
    expect(results).toHaveLength(3);
    expect((await lab.client.request('timeline.list', {})).total).toBe(2);
    await lab.client.request('history.undo', { batch });
    expect((await lab.client.request('claims.list', {})).total).toBe(0);
  });

  test('a batch with one bad request changes nothing and says which it was', async () => {
    const applied = lab.client.request('batch.apply', {
      requests: [
        { channel: 'incidents.create', request: { fields: incident } },
        {
          channel: 'claims.create',
          request: { fields: { incident: '01900000-0000-7000-8000-000000000000', type: 'scale', text: 'x' } },
        },
      ],
    });
    await expect(applied).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /^Nothing was changed, as request 2 of the batch \(claims\.create\) is wrong: .*\.$/,
      ),
    });
    expect((await lab.client.request('incidents.list', {})).total).toBe(0);
  });

  test('an incident cannot name an article that is not there', async () => {
    const created = lab.client.request('incidents.create', {
      fields: { ...incident, articles: ['art-000000000000000000000000'] },
    });
    await expect(created).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await lab.client.request('history.list', {})).entries).toEqual([]);
  });

  test('with nothing to undo it says so', async () => {
    await expect(lab.client.request('history.undo', {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('undo without a name walks back through what still stands', async () => {
    await lab.client.request('incidents.create', { fields: { title: 'one' }, why: 'one' });
    await lab.client.request('incidents.create', { fields: { title: 'two' }, why: 'two' });
    await lab.client.request('history.undo', {});
    await lab.client.request('history.undo', {});
    expect((await lab.client.request('incidents.list', {})).total).toBe(0);
  });
});

test('a second engine on the same library may read, and is refused to write with a sentence', async () => {
  await expect(openTestEngine({ folder: lab.folder })).rejects.toMatchObject({ code: 'LOCKED' });
  const reader = await openTestEngine({ folder: lab.folder, mode: 'read' });
  await expect(reader.client.request('incidents.create', { fields: { title: 'x' } })).rejects.toMatchObject({
    code: 'READ_ONLY',
  });
  expect((await reader.client.request('incidents.list', {})).total).toBe(0);
  await reader.engine.close();
});
