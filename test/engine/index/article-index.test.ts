import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import { articleFacets, articleList } from '../../../shared/contract/article-query.ts';
import { added, hashOf, idOf, makeItem, sources, vendor, wire } from './make-item.ts';

let folder: string;
let index: ArticleIndex;
const open = () => openIndex({ file: join(folder, 'index.sqlite'), vocabularyVersion: '1' });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  index = await open();
});
afterEach(async () => {
  await index.close();
  rmSync(folder, { recursive: true });
});

const titles = (request: Parameters<ArticleIndex['list']>[0] = {}): string[] =>
  index.list(request).articles.map((row) => row.title);

describe('an empty index', () => {
  test('answers everything with nothing', () => {
    expect(index.list({})).toEqual({ total: 0, articles: [] });
    expect(index.facets({})).toEqual({
      total: 0,
      actors: [],
      themes: [],
      countermeasures: [],
      sources: [],
      rules: [],
    });
    expect([index.count(), index.days(), index.row('art-0'), index.dayOf('art-0')]).toEqual([
      0,
      [],
      null,
      null,
    ]);
    expect(index.list({ text: 'anything -else actor:deepseek' }).total).toBe(0);
  });
});

describe('storing', () => {
  test('shows an article with its sources, tags and their words', async () => {
    await index.setSources(sources);
    const item = makeItem('DeepSeek accused of model distillation', {
      body: '<p>Anthropic says that <b>model distillation</b> was done at scale.</p>',
      from: [wire, vendor],
    });
    expect(await index.upsert('2026-02-23', added('f1'), [item])).toEqual({ relevant: 1 });
    const { total, articles } = articleList.parse(index.list({}));
    expect([total, articles.length]).toEqual([1, 1]);
    const [row] = articles;
    expect(row).toMatchObject({
      id: item.article.id,
      title: 'DeepSeek accused of model distillation',
      summary: 'Anthropic says that model distillation was done at scale.',
      sources,
      relevant: true,
      read: false,
      kept: false,
      setAside: null,
      storyId: null,
    });
    const theme = row?.tags.find((tag) => tag.id === 'model-distillation');
    expect(theme).toMatchObject({ kind: 'theme', maker: 'pack' });
    for (const { field, start, end, text } of theme?.evidence ?? []) {
      const whole =
        field === 'title' ? row?.title : 'Anthropic says that model distillation was done at scale.';
      expect(whole?.slice(start, end)).toBe(text);
    }
    expect(index.row(item.article.id)).toEqual(row);
  });

  test('the same article twice is one article', async () => {
    const item = makeItem('One', { body: 'first words' });
    await index.upsert('2026-02-23', added('f1'), [item]);
    await index.upsert('2026-02-23', added('f2', 'f1'), [item]);
    expect([index.count(), index.list({}).total, index.list({ text: 'first' }).total]).toEqual([1, 1, 1]);
  });

  test('a new wording takes the place of the old one', async () => {
    await index.upsert('2026-02-23', added('f1'), [makeItem('One', { body: 'former words' })]);
    await index.upsert('2026-02-23', added('f2', 'f1'), [
      makeItem('One', { body: 'present words', title: 'Uno' }),
    ]);
    expect(titles({ text: 'former' })).toEqual([]);
    expect(titles({ text: 'present' })).toEqual(['Uno']);
  });

  test('an article without a body is searched by its summary', async () => {
    await index.upsert('2026-02-23', added('f1'), [makeItem('One', { summary: '<i>summarised</i> words' })]);
    expect(titles({ text: 'summarised' })).toEqual(['One']);
    expect(index.list({}).articles[0]?.summary).toBe('summarised words');
  });

  test('more articles than one transaction holds are all there', async () => {
    const items = Array.from({ length: 1234 }, (_, number) => makeItem(`Article ${number}`));
    await index.replaceDay('2026-02-23', 'f1', items);
    expect([index.count(), index.list({ limit: 0 }).total]).toEqual([1234, 1234]);
    expect(index.staleDays([{ day: '2026-02-23', fingerprint: 'f1' }])).toEqual({ stale: [], gone: [] });
    expect(index.idsOfDay('2026-02-23')).toHaveLength(1234);
  });
});

describe('days', () => {
  test('a replaced day loses the articles that it has no more', async () => {
    await index.replaceDay('2026-02-23', 'f1', [makeItem('Stays'), makeItem('Goes')]);
    await index.upsert('2026-02-24', added('f1'), [makeItem('Other day')]);
    await index.replaceDay('2026-02-23', 'f2', [makeItem('Stays'), makeItem('Comes')]);
    expect(titles().toSorted()).toEqual(['Comes', 'Other day', 'Stays']);
    expect(titles({ text: 'goes' })).toEqual([]);
    expect(index.lookup([hashOf('guid:Goes')]).size).toBe(0);
    expect(index.dayOf(idOf('Other day'))).toBe('2026-02-24');
  });

  test('are stale where their fingerprint differs, and gone where the library has none', async () => {
    await index.upsert('2026-02-21', added('same'), [makeItem('A')]);
    await index.upsert('2026-02-22', added('old'), [makeItem('B')]);
    await index.upsert('2026-02-23', added('gone'), [makeItem('C')]);
    const days = [
      { day: '2026-02-21', fingerprint: 'same' },
      { day: '2026-02-22', fingerprint: 'new' },
      { day: '2026-02-24', fingerprint: 'unknown' },
    ];
    expect(index.staleDays(days)).toEqual({ stale: ['2026-02-22', '2026-02-24'], gone: ['2026-02-23'] });
  });

  test('a day of which the first articles could not be written is due again, until all of it is', async () => {
    const items = Array.from({ length: 600 }, (_, number) => makeItem(`Article ${number}`));
    const meddle = (sql: string): void => {
      const db = new DatabaseSync(join(folder, 'index.sqlite'), { timeout: 5000 });
      db.exec(sql);
      db.close();
    };
    meddle(`CREATE TRIGGER refuse BEFORE INSERT ON article WHEN NEW.id = '${idOf('Article 7')}'
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    await expect(index.replaceDay('2026-02-23', 'f1', items)).rejects.toThrow('no room');
    const days = [{ day: '2026-02-23', fingerprint: 'f1' }];
    expect(index.staleDays(days)).toEqual({ stale: ['2026-02-23'], gone: [] });
    meddle('DROP TRIGGER refuse');
    await index.replaceDay('2026-02-23', 'f1', items);
    expect([index.count(), index.staleDays(days).stale]).toEqual([600, []]);
  });

  test('a day without articles is remembered by its fingerprint, and forgotten without one', async () => {
    await index.replaceDay('2026-02-21', 'empty', []);
    expect(index.days()).toEqual(['2026-02-21']);
    await index.removeDay('2026-02-21');
    expect(index.days()).toEqual([]);
  });

  test('a removed day takes its articles along', async () => {
    await index.upsert('2026-02-21', added('f'), [makeItem('A')]);
    await index.removeDay('2026-02-21');
    expect([index.count(), index.days()]).toEqual([0, []]);
  });

  test('a day of a source that changed its title is read again, as tags may come from the title', async () => {
    await index.setSources(sources);
    await index.upsert('2026-02-21', added('f'), [makeItem('A', { from: [wire] })]);
    await index.upsert('2026-02-22', added('f'), [makeItem('B', { from: [vendor] })]);
    await index.setSources([{ id: wire, title: 'Another wire' }, ...sources.slice(1)]);
    expect(index.list({}).articles.find((row) => row.title === 'A')?.sources).toEqual([
      { id: wire, title: 'Another wire' },
    ]);
    const days = ['2026-02-21', '2026-02-22'].map((day) => ({ day, fingerprint: 'f' }));
    expect(index.staleDays(days).stale).toEqual(['2026-02-21']);
  });
});

test('a source that gets its former title back at once is called by it', async () => {
  await index.setSources(sources);
  await index.upsert('2026-02-21', added('f'), [makeItem('A', { from: [wire] })]);
  const renamed = index.setSources([{ id: wire, title: 'Another wire' }, ...sources.slice(1)]);
  await Promise.all([renamed, index.setSources(sources)]);
  expect(index.list({}).articles[0]?.sources).toEqual(sources.filter(({ id }) => id === wire));
});

describe('identity', () => {
  test('a key leads to its article, its day and its carriers', async () => {
    const item = makeItem('One', { from: [wire, vendor] });
    await index.upsert('2026-02-23', added('f1'), [item]);
    expect(index.lookup([hashOf('url:One'), hashOf('guid:nobody')])).toEqual(
      new Map([
        [
          hashOf('url:One'),
          {
            article: item.article.id,
            day: '2026-02-23',
            contentHash: item.article.contentHash,
            sources: [wire, vendor],
            carriers: [wire, vendor].map((source) => ({ source, contentHash: item.article.contentHash })),
          },
        ],
      ]),
    );
  });

  test('a key that two articles share leads to the earlier one, in whatever order they were indexed', async () => {
    const shared = { keys: [hashOf('shared')] };
    await index.upsert('2026-02-24', added('f'), [makeItem('Later', shared)]);
    await index.upsert('2026-02-23', added('f'), [makeItem('Earlier', shared)]);
    expect(index.lookup([hashOf('shared')]).get(hashOf('shared'))?.article).toBe(idOf('Earlier'));
    await index.removeDay('2026-02-23');
    expect(index.lookup([hashOf('shared')]).get(hashOf('shared'))?.article).toBe(idOf('Later'));
  });

  test('a key that an article has no more leads nowhere', async () => {
    await index.upsert('2026-02-23', added('f'), [makeItem('One', { keys: [hashOf('a'), hashOf('b')] })]);
    await index.upsert('2026-02-23', added('f'), [makeItem('One', { keys: [hashOf('b')] })]);
    expect([...index.lookup([hashOf('a'), hashOf('b')]).keys()]).toEqual([hashOf('b')]);
  });
});

describe('decisions', () => {
  test('are kept with the article and can be changed and taken back', async () => {
    const decided = {
      article: idOf('One'),
      read: true,
      kept: true,
      setAside: null,
      at: '2026-02-23T00:00:00.000Z',
    };
    await index.upsert('2026-02-23', added('f'), [makeItem('One', { decision: decided }), makeItem('Two')]);
    expect(titles({ state: 'kept' })).toEqual(['One']);
    const setAside = { reason: 'Not about security' };
    await index.setDecisions([
      { article: idOf('One'), decision: null },
      { article: idOf('Two'), decision: { read: false, kept: false, setAside } },
      { article: idOf('Nobody'), decision: null },
    ]);
    expect(titles({ state: 'kept' })).toEqual([]);
    expect(index.row(idOf('Two'))).toMatchObject({
      read: false,
      kept: false,
      setAside: 'Not about security',
    });
    expect(index.row(idOf('One'))).toMatchObject({ read: false, kept: false, setAside: null });
  });

  test('make their day stale only where it was stale before', async () => {
    await index.upsert('2026-02-22', added('old'), [makeItem('One')]);
    await index.upsert('2026-02-23', added('old'), [makeItem('Two')]);
    await index.setDecisions(
      [{ article: idOf('One'), decision: { read: true, kept: false, setAside: null } }],
      [
        { day: '2026-02-22', before: 'old', after: 'new' },
        { day: '2026-02-23', before: 'in between', after: 'new' },
      ],
    );
    const days = ['2026-02-22', '2026-02-23'].map((day) => ({ day, fingerprint: 'new' }));
    expect(index.staleDays(days).stale).toEqual(['2026-02-23']);
  });

  test('sort the list into states', async () => {
    const decision = (read: boolean, kept: boolean, reason?: string) => ({
      read,
      kept,
      setAside: reason === undefined ? null : { reason },
    });
    await index.upsert(
      '2026-02-23',
      added('f'),
      ['New', 'Read', 'Kept', 'Aside'].map((name) => makeItem(name)),
    );
    await index.setDecisions([
      { article: idOf('Read'), decision: decision(true, false) },
      { article: idOf('Kept'), decision: decision(true, true) },
      { article: idOf('Aside'), decision: decision(false, false, 'old') },
    ]);
    expect(titles({ state: 'inbox' }).toSorted()).toEqual(['New', 'Read']);
    expect(titles({ state: 'unread' })).toEqual(['New']);
    expect(titles({ state: 'kept' })).toEqual(['Kept']);
    expect(titles({ state: 'set-aside' })).toEqual(['Aside']);
    expect(index.list({ state: 'all' }).total).toBe(4);
    expect(titles({ text: 'is:read -is:kept' })).toEqual(['Read']);
  });
});

describe('order and pages', () => {
  test('newest first, by publication or, without one, by when it was first seen', async () => {
    await index.upsert('2026-02-23', added('f'), [
      makeItem('Oldest', { published: '2026-02-01T00:00:00.000Z' }),
      makeItem('Newest', { published: '2026-02-23T09:00:00.001Z' }),
      makeItem('Undated', { published: null, firstSeen: '2026-02-10T00:00:00.000Z' }),
      makeItem('A millisecond older', { published: '2026-02-23T09:00:00.000Z' }),
      makeItem('Before computers', { published: '1931-01-01T00:00:00.000Z' }),
    ]);
    expect(titles()).toEqual(['Newest', 'A millisecond older', 'Undated', 'Oldest', 'Before computers']);
  });

  test('pages follow one another without a gap, and the total is that of all', async () => {
    const items = Array.from({ length: 25 }, (_, number) => makeItem(`Article ${number}`));
    await index.upsert('2026-02-23', added('f'), items);
    const pages = [0, 10, 20, 30].map((offset) => index.list({ limit: 10, offset }));
    expect(pages.map(({ total, articles }) => [total, articles.length])).toEqual([
      [25, 10],
      [25, 10],
      [25, 5],
      [25, 0],
    ]);
    expect(new Set(pages.flatMap(({ articles }) => articles.map(({ id }) => id))).size).toBe(25);
  });

  test('the best match has the word in its title', async () => {
    await index.upsert('2026-02-23', added('f'), [
      makeItem('Passing mention', {
        body: `espionage ${'other words '.repeat(50)}`,
        published: '2026-02-22T00:00:00.000Z',
      }),
      makeItem('Espionage case', { body: 'words', published: '2026-01-01T00:00:00.000Z' }),
    ]);
    expect(titles({ text: 'espionage', order: 'newest' })).toEqual(['Passing mention', 'Espionage case']);
    expect(titles({ text: 'espionage', order: 'best-match' })).toEqual(['Espionage case', 'Passing mention']);
    expect(titles({ text: 'espionage before:2026-02', order: 'best-match' })).toEqual(['Espionage case']);
  });
});

describe('facets', () => {
  beforeEach(async () => {
    await index.setSources(sources);
    await index.upsert('2026-02-23', added('f'), [
      makeItem('DeepSeek accused of model distillation', { from: [wire] }),
      makeItem('MiniMax accused of model distillation', { from: [wire, vendor] }),
      makeItem('DeepSeek hit by a prompt injection attack', { from: [vendor] }),
      makeItem('Weather', { from: [wire] }),
    ]);
  });
  const counts = (facets: readonly { readonly id: string; readonly count: number }[]) =>
    Object.fromEntries(facets.map(({ id, count }) => [id, count]));

  test('count the whole library, with the names that people know', () => {
    const facets = articleFacets.parse(index.facets({}));
    expect(facets.total).toBe(4);
    expect(counts(facets.actors)).toMatchObject({ deepseek: 2, minimax: 1 });
    expect(facets.actors[0]).toMatchObject({ id: 'deepseek', label: 'DeepSeek' });
    expect(counts(facets.themes)).toMatchObject({ 'model-distillation': 2, 'prompt-injection': 1 });
    expect(facets.sources).toEqual([
      { id: wire, label: 'The Wire', count: 3 },
      { id: vendor, label: 'Vendor blog', count: 2 },
    ]);
  });

  test('each leaves out the filter of its own kind, so that it can be widened', () => {
    const facets = index.facets({ actors: ['deepseek'] });
    expect(facets.total).toBe(2);
    expect(counts(facets.actors)).toMatchObject({ deepseek: 2, minimax: 1 });
    expect(counts(facets.themes)).toMatchObject({ 'model-distillation': 1, 'prompt-injection': 1 });
    expect(counts(facets.sources)).toEqual({ [wire]: 1, [vendor]: 1 });
  });

  test('what is chosen stays listed where nothing is left of it', () => {
    const facets = index.facets({ actors: ['minimax'], text: 'weather' });
    expect([facets.total, facets.actors]).toEqual([0, [{ id: 'minimax', label: 'MiniMax', count: 0 }]]);
  });

  test('agree with the list for every filter', () => {
    for (const filter of [
      {},
      { actors: ['deepseek'] },
      { actors: ['deepseek', 'minimax'], themes: ['model-distillation'] },
      { sources: [vendor], relevant: true },
      { text: 'accused OR injection' },
    ]) {
      const facets = index.facets(filter);
      expect(facets.total).toBe(index.list({ ...filter, limit: 0 }).total);
      for (const { id, count } of filter.actors ? [] : facets.actors) {
        expect(index.list({ ...filter, actors: [id] }).total).toBe(count);
      }
    }
  });
});
