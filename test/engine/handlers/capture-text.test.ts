import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let feeds: LoopbackFeeds;
let other: LoopbackFeeds;
let lab: TestEngine;
beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  other = await openLoopbackFeeds();
  lab = await openTestEngine();
});
afterEach(async () => {
  await lab.dispose();
  await Promise.all([feeds.close(), other.close()]);
});

const page = (words: string) => ({
  body: `<html><body><nav>Home</nav><article><p>${words.repeat(12)}</p></article></body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});
const whole = 'Anthropic says that DeepSeek ran a distillation attack on Claude for months. ';

async function collect(link: string, text = 'A short notice.'): Promise<string> {
  feeds.serve('/feed.xml', { body: rss('News', [{ title: 'A notice', guid: 'g', link, text }]) });
  const { sources } = await lab.client.request('sources.list', {});
  const id = sources[0]?.id ?? (await follow());
  await lab.client.request('collect.start', { sources: [id], force: true, waitForTexts: true });
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  return articles[0]?.id ?? '';
}

async function follow(): Promise<string> {
  const url = feeds.url('/feed.xml');
  return (await lab.client.request('sources.add', { url, allowPrivate: true })).id;
}

test('the text of the page is kept beside that of the feed, with hash, time and address', async () => {
  feeds.serve('/page', page(whole));
  const id = await collect(feeds.url('/page'));
  const { fullText } = await lab.client.request('articles.fetchText', { id });
  expect(fullText).toEqual({
    contentHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    captured: expect.stringMatching(/^\d{4}-/),
    from: feeds.url('/page'),
  });
  const read = await lab.client.request('articles.get', { id });
  expect(read.article.fullText).toEqual(fullText);
  expect(read.text).toContain('distillation attack');
  expect(read.text).not.toContain('Home');
  expect(read.ownText).toEqual({ body: 'A short notice.', text: 'A short notice.' });
});

test('tags and search use the text of the page once there is one, also after the index was made anew', async () => {
  feeds.serve('/page', page(whole));
  const id = await collect(feeds.url('/page'));
  const found = async () =>
    (await lab.client.request('articles.list', { text: 'months', state: 'all' })).total;
  expect(await found()).toBe(0);
  await lab.client.request('articles.fetchText', { id });
  const { row } = await lab.client.request('articles.get', { id });
  expect(row.tags.map((tag) => tag.id)).toEqual(expect.arrayContaining(['deepseek', 'model-distillation']));
  expect(await found()).toBe(1);
  await lab.client.request('library.check', { rebuildIndex: true });
  expect(await found()).toBe(1);
});

test('an edit in the feed leaves the captured text where it is', async () => {
  feeds.serve('/page', page(whole));
  const id = await collect(feeds.url('/page'));
  const { fullText } = await lab.client.request('articles.fetchText', { id });
  await collect(feeds.url('/page'), 'Another notice.');
  const { article, text, ownText } = await lab.client.request('articles.get', { id });
  expect(article.revisions).toHaveLength(1);
  expect(article.fullText).toEqual(fullText);
  expect(text).toContain('distillation attack');
  expect(ownText?.text).toBe('Another notice.');
});

test('a page on another private server than the source’s own is refused', async () => {
  other.serve('/page', page(whole));
  const id = await collect(other.url('/page'));
  await expect(lab.client.request('articles.fetchText', { id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringMatching(/private/),
  });
  expect(other.requests).toEqual([]);
  const { article, ownText } = await lab.client.request('articles.get', { id });
  expect(article.fullText).toBeUndefined();
  expect(ownText).toBeNull();
});

test.each([
  [404, 'has no page at this address any more'],
  [403, 'refuses to give out this page'],
])(
  'a page that answers %i leaves the article as it was, and the sentence speaks of a page',
  async (status, sentence) => {
    feeds.serve('/page', { ...page(whole), status });
    const id = await collect(feeds.url('/page'));
    await expect(lab.client.request('articles.fetchText', { id })).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect((await lab.client.request('articles.get', { id })).text).toBe('A short notice.');
  },
);

test('an article of no known id, and one without an address, say so', async () => {
  const nobody = 'art-000000000000000000000000';
  await expect(lab.client.request('articles.fetchText', { id: nobody })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const id = await collect('');
  await expect(lab.client.request('articles.fetchText', { id })).rejects.toMatchObject({
    message: 'The feed gave this article no address to fetch its text from.',
  });
});

test('a source may be set to bring whole texts with its new articles, once, and the setting can be undone', async () => {
  feeds.serve('/page', page(whole));
  const source = await follow();
  const update = (fullText: boolean) =>
    lab.client.request('sources.update', { id: source, fields: { fullText } });
  const { batch } = await update(true);
  expect((await update(true)).batch).toBeNull();
  const id = await collect(feeds.url('/page'));
  const asked = () => feeds.requests.filter(({ path }) => path === '/page').length;
  expect((await lab.client.request('articles.get', { id })).text).toContain('distillation attack');
  expect(asked()).toBe(1);
  await collect(feeds.url('/page'), 'Another notice.');
  expect(asked()).toBe(1);

  await lab.client.request('history.undo', { batch: batch ?? '' });
  const { sources } = await lab.client.request('sources.list', {});
  expect(sources[0]?.fullText).toBeUndefined();
});

test('one run asks a source for no more than twenty pages, and a page that fails costs no other', async () => {
  const source = await follow();
  await lab.client.request('sources.update', { id: source, fields: { fullText: true } });
  const items = Array.from({ length: 30 }, (_, at) => ({
    title: `Notice ${at}`,
    guid: `${at}`,
    link: feeds.url(`/page-${at}`),
    text: 'In short.',
  }));
  for (let at = 1; at < 30; at += 1) feeds.serve(`/page-${at}`, page(`${at} ${whole}`));
  feeds.serve('/feed.xml', { body: rss('News', items) });
  const result = await lab.client.request('collect.start', {
    sources: [source],
    force: true,
    waitForTexts: true,
  });
  expect(result.newArticles).toBe(30);
  expect(feeds.requests.filter(({ path }) => path.startsWith('/page-'))).toHaveLength(20);
  expect((await lab.client.request('articles.list', { text: 'months', state: 'all' })).total).toBe(19);
});

test('a server that asks to be left alone is left alone for the rest of the run', async () => {
  const source = await follow();
  await lab.client.request('sources.update', { id: source, fields: { fullText: true } });
  const items = Array.from({ length: 20 }, (_, at) => ({
    title: `Notice ${at}`,
    guid: `${at}`,
    link: feeds.url(`/page-${at}`),
  }));
  for (let at = 0; at < 20; at += 1) feeds.serve(`/page-${at}`, { ...page(whole), status: 429 });
  feeds.serve('/feed.xml', { body: rss('News', items) });
  await lab.client.request('collect.start', { sources: [source], force: true, waitForTexts: true });
  const asked = feeds.requests.filter(({ path }) => path.startsWith('/page-')).length;
  expect(asked).toBeLessThanOrEqual(6); // so many connections a server of one's own gets
});

/** Its pages are never answered. */
async function followSilentPages(count: number): Promise<Server> {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`; // so it is for a server on a port
  const items = Array.from({ length: count }, (_, at) => ({
    title: `Notice ${at}`,
    guid: `${at}`,
    link: `${origin}/${at}`,
  }));
  silent.on('request', ({ url }, response) => {
    if (url === '/feed.xml') response.end(rss('News', items));
  });
  const url = `${origin}/feed.xml`;
  await lab.client.request('sources.add', { url, allowPrivate: true, asGiven: true, fullText: true });
  return silent;
}

test('a collect answers before whole texts are there, and cancelling ends their fetching', async () => {
  const silent = await followSilentPages(3);
  try {
    const told: unknown[] = [];
    const ended = new Promise<void>((resolve) => {
      lab.client.on('texts.progress', (progress) => {
        told.push(progress);
        if (progress.done === progress.total) resolve();
      });
    });
    const asked = once(silent, 'request').then(() => once(silent, 'request')); // the feed, then a page
    const result = await lab.client.request('collect.start', {});
    expect(result).toMatchObject({ newArticles: 3, due: 1, cancelled: false });
    await asked;
    expect(await lab.client.request('library.info', {})).toMatchObject({ collecting: true });
    expect(await lab.client.request('collect.cancel', {})).toEqual({ cancelled: true });
    await ended;
    expect([told[0], told.at(-1)]).toEqual([
      { done: 0, total: 3 },
      { done: 3, total: 3 },
    ]);
    expect(await lab.client.request('library.info', {})).toMatchObject({ collecting: false });
    expect(await lab.client.request('collect.cancel', {})).toEqual({ cancelled: false });
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});

test('closing does not wait for pages that nobody sends', async () => {
  const silent = await followSilentPages(3);
  try {
    await lab.client.request('collect.start', {});
    await lab.engine.close();
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});

test('no page of a host that asked to be left alone during the run is fetched', async () => {
  feeds.serve('/page', page(whole));
  feeds.serve('/feed.xml', {
    body: rss('News', [{ title: 'A notice', guid: 'g', link: feeds.url('/page'), text: 'Short.' }]),
  });
  const add = (path: string) =>
    lab.client.request('sources.add', {
      url: feeds.url(path),
      allowPrivate: true,
      fullText: true,
      asGiven: true,
    });
  await add('/feed.xml');
  await add('/busy.xml');
  feeds.serve('/busy.xml', { status: 429, body: '', headers: { 'retry-after': '3600' } });
  const { sources } = await lab.client.request('collect.start', { waitForTexts: true });
  expect(sources.map(({ verdict }) => verdict).toSorted()).toEqual(['OK', 'RATE_LIMITED']);
  expect(feeds.requests.map(({ path }) => path)).not.toContain('/page');
});
