import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

describe('collecting on the command line', () => {
  let home: string;
  let library: string;
  let feeds: LoopbackFeeds;
  beforeEach(async () => {
    home = await temporaryHome();
    library = join(home, 'library');
    feeds = await openLoopbackFeeds();
    feeds.serve('/news.xml', {
      body: rss('The News', [
        {
          title: 'Anthropic accuses DeepSeek of model distillation',
          link: 'https://news.example/1',
          date: '2026-02-23',
          text: 'Claude outputs were harvested to train a competing model.',
        },
        { title: 'Weather \u001b[31mred\u001b[0m', link: 'https://news.example/2', date: '2026-03-01' },
      ]),
    });
  });
  afterEach(async () => {
    await feeds.close();
    await removeHome(home);
  });

  const run = (line: string, canDraw = false) => runHere(library, line.split(' '), { canDraw });
  const json = async (line: string) => JSON.parse((await run(`${line} --json`)).out);
  const add = (path: string) => run(`sources add ${feeds.url(path)} --allow-private --title Feed`);

  it('follows a feed, collects it, and adds nothing the second time', async () => {
    expect((await add('/news.xml')).code).toBe(0);
    expect(await json('collect')).toMatchObject({
      newArticles: 2,
      sources: [
        {
          url: feeds.url('/news.xml'),
          verdict: expect.stringMatching(/^(?:OK|STALE)$/),
          newArticles: 2,
          updatedArticles: 0,
        },
      ],
    });
    expect(await json('collect --force')).toMatchObject({
      newArticles: 0,
      sources: [{ verdict: expect.stringMatching(/^(?:UNCHANGED|STALE)$/) }],
    });
  });

  it('accepts a source only where there is a question about it', async () => {
    await add('/news.xml');
    await run('collect');
    const accepted = await run(`sources accept ${feeds.url('/news.xml')}`);
    expect([accepted.code, accepted.err]).toEqual([1, expect.stringContaining('There is no question about')]);
    expect((await run('sources accept nobody')).err).toContain('There is no source nobody');
  });

  it('says on a terminal why it passed a source over', async () => {
    await add('/news.xml');
    await run('collect');
    const { out, err } = await run('collect', true);
    expect(err).toContain(`skipped  ${feeds.url('/news.xml')}: not due until `);
    expect(out).toMatch(/^Nothing was due\./);
    expect((await run('collect')).err).toBe('');
  });

  it('shows what the refreshes did, of all sources or of some, after the process that did it', async () => {
    expect((await add('/news.xml')).code).toBe(0);
    expect((await run('sources log')).out).toBe('Nothing was collected yet: "faultline collect".\n');
    await add('/gone.xml');
    await run('collect');
    await run('collect');
    const { entries } = await json('sources log');
    expect(entries.map(({ skipped }: { skipped: string }) => skipped)).toEqual([
      'not-due',
      'not-due',
      null,
      null,
    ]);
    const one = await json(`sources log ${feeds.url('/gone.xml')} --limit 1`);
    expect(one).toMatchObject({ entries: [{ url: feeds.url('/gone.xml'), skipped: 'not-due' }] });
    const [{ source }] = one.entries;
    await run(`sources remove ${source}`);
    expect((await json(`sources log ${source}`)).entries).toHaveLength(2);
    const { out } = await run('sources log');
    expect(out).toMatch(/^WHEN +VERDICT +NEW +EDITED +SOURCE +WHAT\n/);
    expect(out).toMatch(/skipped .* not due until .*\n/);
    expect(out).toMatch(/NOT_FOUND /);
    expect((await run('sources log nobody')).err).toContain('There is no source nobody');
  });

  it('lists and searches what was collected, tagged', async () => {
    await add('/news.xml');
    await run('collect');
    const { total, articles } = await json('articles --text distillation');
    expect(total).toBe(1);
    expect(Object.keys(articles[0])).toEqual([
      'id',
      'title',
      'url',
      'published',
      'firstSeen',
      'language',
      'sources',
      'relevant',
      'storyId',
      'tags',
    ]);
    expect(articles[0].storyId).toMatch(/^story-/);
    expect(articles[0].tags.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['anthropic', 'deepseek', 'model-distillation']),
    );
  });

  it('filters by actor, theme, source, relevance and time, and pages', async () => {
    await add('/news.xml');
    await run('collect');
    const totals = [];
    for (const filter of [
      '--actor deepseek',
      '--theme model-distillation',
      `--source ${feeds.url('/news.xml')}`,
      '--relevant',
      '--since 2026-03',
      '--until 2026-02',
      '--since 2025 --until 2025',
      '--limit 0',
    ])
      totals.push((await json(`articles ${filter}`)).total);
    expect(totals).toEqual([1, 1, 2, 1, 1, 1, 0, 2]);
    expect((await json('articles --limit 1 --offset 1')).articles).toHaveLength(1);
    expect((await json('articles --limit 600')).articles).toHaveLength(2);
  });

  it('disarms what a title would do to a terminal', async () => {
    await add('/news.xml');
    await run('collect');
    const { out } = await run('articles');
    expect(out).toContain('Weather');
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/2 of 2 articles\.\n$/);
  });

  it('is done in part where some sources fail, and failed where all do', async () => {
    await add('/news.xml');
    await add('/gone.xml');
    const partly = await run('collect');
    expect(partly.code).toBe(3);
    expect(partly.err).toContain(`NOT_FOUND  ${feeds.url('/gone.xml')}`);
    expect(partly.out).toMatch(/2 new, 0 edited, \d relevant, from 2 sources\.\n$/);
    expect((await run(`collect --force --source ${feeds.url('/gone.xml')}`)).code).toBe(1);
  });

  it('draws its progress on standard error alone', async () => {
    await add('/news.xml');
    const { code, out, err } = await run('collect --json', true);
    expect(code).toBe(0);
    expect(err).toContain('1/1');
    expect(JSON.parse(out)).toMatchObject({ newArticles: 2 });
  });

  it('refuses filters that nothing can match, and says what was probably meant', async () => {
    await add('/news.xml');
    expect(await run('articles --actor deepsek')).toEqual({
      code: 2,
      out: '',
      err: 'faultline: --actor deepsek: the vocabulary has no such actor. Did you mean deepseek? See "faultline articles --help".\n',
    });
    expect((await run('articles --theme model-distilation')).err).toContain(
      'Did you mean model-distillation?',
    );
    expect((await run('articles --source x')).code).toBe(2);
    expect((await run('collect --source x')).code).toBe(1);
  });

  it('collects a source once, however often and in whatever way it is named', async () => {
    await add('/news.xml');
    const [source] = (await json('sources')).sources;
    const named = [source.id, source.url, `${source.url}#top`].map((name) => `--source ${name}`).join(' ');
    expect((await json(`collect ${named}`)).sources).toHaveLength(1);
    expect((await json(`articles --source ${source.url}#top`)).total).toBe(2);
  });

  it('tells of a file that it had to set aside, whatever was asked', async () => {
    await add('/news.xml');
    await writeFile(join(library, 'ledger/claims.json'), '{oops}');
    const { code, err } = await run('sources');
    expect(code).toBe(0);
    expect(err).toMatch(
      /^faultline: ledger\/claims\.json could not be read: it is not JSON\. Its bytes are kept as /,
    );
    expect((await run('sources')).err).toBe('');
  });

  it('names a file that it cannot read among the problems', async () => {
    await add('/news.xml');
    await mkdir(join(library, 'articles/2026-02-23.json'));
    const { code, out } = await run('check --json');
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toContainEqual(
      expect.objectContaining({ file: 'articles/2026-02-23.json', code: 'DAMAGED' }),
    );
  });

  it('knows a record without a history from a library without one', async () => {
    await add('/news.xml');
    expect((await run('history --record x')).out).toBe('No change of the record x is known.\n');
  });

  it('lists, adds and removes sources, and answers with the list', async () => {
    await add('/news.xml');
    const { sources } = await json('sources');
    expect(sources).toMatchObject([
      { url: feeds.url('/news.xml'), title: 'Feed', speaker: 'news', articles: 0 },
    ]);
    expect((await run('sources')).out).toMatch(/^ID +VERDICT +NEXT +REACHES +ARTICLES +TITLE +ADDRESS\n/);
    expect(await json(`sources remove ${sources[0].id}`)).toEqual({ sources: [] });
    expect((await run('sources')).out).toContain('No sources yet');
    expect((await run('undo')).code).toBe(0);
    expect((await json('sources list')).sources).toHaveLength(1);
  });

  it('pauses all collecting that nobody asks for, says so with the list, and resumes', async () => {
    await add('/news.xml');
    expect((await run('sources pause')).out).toMatch(
      /^Automatic collecting has been paused since \d{4}-.*resume/,
    );
    expect(await json('sources')).toMatchObject({ sources: [{}], pausedSince: expect.any(String) });
    expect((await run('sources')).out).toMatch(/\nAutomatic collecting has been paused since /);
    expect((await json('collect')).newArticles).toBe(2);
    expect(await json('sources resume')).toMatchObject({ pausedSince: null });
    expect((await run('sources')).out).not.toContain('paused');
  });

  it('pauses one source, which is then asked only by name', async () => {
    await add('/news.xml');
    const url = feeds.url('/news.xml');
    expect((await run(`sources pause ${url}`)).out).toContain('asked only by name');
    expect((await run('sources')).out).toMatch(/ paused /);
    const { out, err } = await run('collect --force', true);
    expect([out, err]).toEqual([
      expect.stringMatching(/^Nothing was due/),
      expect.stringContaining(`skipped  ${url}: paused`),
    ]);
    expect((await json(`collect --source ${url}`)).newArticles).toBe(2);
    expect((await run(`sources resume ${url} nobody`)).code).toBe(3);
    expect((await json('sources')).sources[0].paused).toBe(false);
  });

  it('follows a feed with its whole texts, and takes that back', async () => {
    const page = `<article><p>${'The vendor says that the lab harvested its outputs. '.repeat(12)}</p></article>`;
    feeds.serve('/page', {
      body: `<html><body>${page}</body></html>`,
      headers: { 'content-type': 'text/html' },
    });
    feeds.serve('/full.xml', {
      body: rss('Full', [{ title: 'In short', guid: '1', link: feeds.url('/page') }]),
    });
    const url = feeds.url('/full.xml');
    expect((await json(`sources add ${url} --allow-private --full-text`)).sources[0].fullText).toBe(true);
    const { err } = await run('collect', true);
    expect(err).toContain('1/1 whole texts');
    expect((await json('articles --text harvested')).total).toBe(1);
    expect((await run(`sources update ${url} --no-full-text`)).out).toContain(
      'the text that the feed carries',
    );
    expect((await json('sources')).sources[0].fullText).toBe(false);
    expect((await json(`sources update ${url} --full-text`)).sources[0].fullText).toBe(true);
  });

  it('says what a first import left out, once, and brings it when asked, due or not', async () => {
    const items = Array.from({ length: 503 }, (_, at) => ({ title: `Story ${at}`, guid: `${at}` }));
    feeds.serve('/big.xml', { body: rss('Big', items) });
    const url = feeds.url('/big.xml');
    await add('/big.xml');
    const rest = `faultline collect --all --source ${url}`;
    expect((await run('collect')).err).toBe(
      `${url}: the newest came first, 3 older articles stayed out. "${rest}" brings the rest.\n`,
    );
    expect((await run('collect --force')).err).toBe('');
    const { out } = await run(rest.slice('faultline '.length));
    expect(out).toMatch(/\n3 new, 0 edited, 0 relevant, from 1 source\.\n$/);
    expect((await run('collect')).out).toMatch(/^Nothing was due\. .* --force asks all the same\.\n$/);
  });

  it('says what to do first in a library without sources or articles', async () => {
    expect((await run('collect')).out).toMatch(/^No sources yet: /);
    expect((await run('articles')).out).toBe('No articles yet: "faultline collect" fetches them.\n');
  });

  it.each(['articles', 'timeline'])('refuses %s of a span that ends before it begins', async (command) => {
    const { code, err } = await run(`${command} --since 2026-12 --until 2026-01`);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('--since 2026-12-01 is after --until 2026-01-31.'),
    ]);
  });

  it('adds the others where one address is bad', async () => {
    const { code, err } = await run(`sources add ${feeds.url('/news.xml')} ftp://a.example/ --allow-private`);
    expect(code).toBe(3);
    expect(err).toContain('ftp://a.example/');
    expect((await json('sources')).sources).toHaveLength(1);
  });

  it('adds the catalogue', async () => {
    expect((await json('sources defaults')).sources.length).toBeGreaterThan(20);
  });

  it.each([
    ['sources ad', 'Did you mean add?'],
    ['sources add', 'needs to know which'],
    ['sources defaults x', 'does not know what to do with "x"'],
    ['sources add https://a.example/ --speaker oracle', '--speaker oracle is not a kind of speaker'],
    ['sources add http://127.0.0.1/feed', '--allow-private'],
    ['sources add https://a.example/ --limit 3', '"sources add" has no use for --limit'],
    ['sources add https://a.example/ https://b.example/ --title A', '--title names one source'],
    ['sources update x', '"sources update" needs one of --full-text and --no-full-text'],
    ['sources update x --full-text --no-full-text', '"sources update" needs one of'],
    ['sources list --title News', '"sources list" has no use for --title'],
    ['sources defaults --allow-private', '"sources defaults" has no use for --allow-private'],
  ])('refuses "%s"', async (line, sentence) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it.each(['./feed.xml', 'javascript:alert(1)', 'http://127.0.0.1/feed', 'https://me:secret@a.example/'])(
    'begins no library for an address that cannot be followed: %s',
    async (address) => {
      const { code, err } = await run(`sources add ${address}`);
      expect(code).toBe(2);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(existsSync(library)).toBe(false);
    },
  );

  it('finds a library in order, with its index made anew', async () => {
    await add('/news.xml');
    await run('collect');
    expect(await json('check')).toEqual({ ok: true, problems: [] });
    expect(await json('check --rebuild-index')).toEqual({ ok: true, problems: [] });
    expect((await json('articles')).total).toBe(2);
    expect((await run('check')).out).toBe('The library is in order.\n');
  });
});
