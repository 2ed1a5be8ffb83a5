import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failure } from '../../../electron/engine/collect/http-transport.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
let feeds: LoopbackFeeds;
beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

const page = (head: string): { body: string; headers: Record<string, string> } => ({
  body: `<!doctype html><html><head>${head}</head><body>News</body></html>`,
  headers: { 'content-type': 'text/html' },
});
const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
const item = { title: 'A lab is accused', guid: '1', date: '2026-02-23T09:00:00Z' };
const discover = (path: string) =>
  lab.client.request('sources.discover', { url: feeds.url(path), allowPrivate: true });
const add = (path: string) => lab.client.request('sources.add', { url: feeds.url(path), allowPrivate: true });
const followed = async () => (await lab.client.request('sources.list', {})).sources.map(({ url }) => url);
const asked = () => feeds.requests.map(({ path }) => path);

describe('discovering', () => {
  test('an address that is a feed offers itself, and asks once', async () => {
    feeds.serve('/feed.xml', { body: rss('Daily News', [item]) });
    expect(await discover('/feed.xml')).toEqual({
      message: null,
      feeds: [
        {
          url: feeds.url('/feed.xml'),
          title: 'Daily News',
          why: 'itself',
          articles: 1,
          newest: '2026-02-23T09:00:00.000Z',
        },
      ],
    });
    expect(asked()).toEqual(['/feed.xml']);
  });

  test('a page offers those of its feeds that can be read, the empty ones last', async () => {
    feeds.serve(
      '/',
      page(`${link('/gone.xml')}${link('/empty.xml')}${link('/page.html')}${link('/all.xml')}`),
    );
    feeds.serve('/empty.xml', { body: rss('Empty', []) });
    feeds.serve('/page.html', page(''));
    feeds.serve('/all.xml', { body: rss('All', [item]) });
    const found = await discover('/');
    expect(found.feeds.map(({ title, why }) => [title, why])).toEqual([
      ['All', 'declared'],
      ['Empty', 'declared'],
    ]);
  });

  test('where a page names none the usual places are tried, until the first that is a feed', async () => {
    feeds.serve('/', page(''));
    feeds.serve('/rss.xml', { body: rss('Found', [item]) });
    feeds.serve('/feed.xml', { body: rss('Too many', [item]) });
    const found = await discover('/');
    expect(found.feeds).toMatchObject([{ url: feeds.url('/rss.xml'), why: 'guessed' }]);
    expect(asked()).toEqual(['/', '/feed/', '/rss.xml']);
  });

  test('asks a server seven times at most', async () => {
    feeds.serve('/', page(Array.from({ length: 100 }, (_, n) => link(`/${n}.xml`)).join('')));
    expect((await discover('/')).feeds).toEqual([]);
    expect(asked()).toHaveLength(7);
  });

  test('a server that asks to be left alone is not asked for the next place', async () => {
    feeds.serve('/', page(''));
    feeds.serve('/feed/', { status: 429, body: '' });
    expect((await discover('/')).feeds).toEqual([]);
    expect(asked()).toEqual(['/', '/feed/']);
  });

  test('what was allowed for a page does not hold for the hosts that it names', async () => {
    const other = await openLoopbackFeeds();
    other.serve('/feed.xml', { body: rss('Inside', [item]) });
    feeds.serve('/', page(link(other.url('/feed.xml'))));
    expect((await discover('/')).feeds).toEqual([]);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  test('a private address is not looked at unless it is allowed', async () => {
    await expect(
      lab.client.request('sources.discover', { url: feeds.url('/feed.xml') }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(feeds.requests).toEqual([]);
  });

  test('says why there is none', async () => {
    feeds.serve('/', page(''));
    expect(await discover('/')).toEqual({
      feeds: [],
      message: 'The address leads to a web page, not to a feed.',
    });
    expect(await discover('/none')).toMatchObject({ feeds: [], message: expect.stringContaining('404') });
  });
});

describe('adding', () => {
  test('a page follows its best feed and says which', async () => {
    feeds.serve('/', page(`${link('/comments.xml')}${link('/all.xml')}`));
    feeds.serve('/comments.xml', { body: rss('Comments', [item]) });
    feeds.serve('/all.xml', { body: rss('All', [item]) });
    expect(await add('/')).toMatchObject({
      url: feeds.url('/all.xml'),
      found: 'page',
      message: `${feeds.url('/all.xml')} is the feed of ${feeds.url('/')}.`,
    });
    expect(await followed()).toEqual([feeds.url('/all.xml')]);
  });

  test('a page whose feed is followed already says so', async () => {
    feeds.serve('/', page(link('/all.xml')));
    feeds.serve('/all.xml', { body: rss('All', [item]) });
    await add('/all.xml');
    await expect(add('/')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('what has no feed today is followed all the same, with the reason', async () => {
    expect(await add('/none.xml')).toMatchObject({
      url: feeds.url('/none.xml'),
      found: 'nothing',
      message: expect.stringContaining('404'),
    });
  });

  test('asking again for a page that could not be reached leads its source to the feed', async () => {
    const { id } = await add('/');
    await expect(add('/')).rejects.toMatchObject({ code: 'CONFLICT' });
    feeds.serve('/', page(link('/all.xml')));
    feeds.serve('/all.xml', { body: rss('All', [item]) });
    expect(await add('/')).toMatchObject({ id, url: feeds.url('/all.xml'), found: 'page' });
    expect(await followed()).toEqual([feeds.url('/all.xml')]);
    await lab.client.request('history.undo', {});
    expect(await followed()).toEqual([feeds.url('/')]);
  });

  test('several at once are followed in the order of asking', async () => {
    feeds.serve('/page', page(link('/a.xml')));
    for (const name of ['a', 'b', 'c']) feeds.serve(`/${name}.xml`, { body: rss(name, [item]) });
    await Promise.all(['/page', '/b.xml', '/c.xml'].map(add));
    expect(await followed()).toEqual(['/a.xml', '/b.xml', '/c.xml'].map(feeds.url));
  });

  test('what was looked at already is followed without a request', async () => {
    await lab.client.request('sources.add', {
      url: feeds.url('/feed.xml'),
      allowPrivate: true,
      asGiven: true,
    });
    expect(feeds.requests).toEqual([]);
  });
});

test('on a train an address is followed as it was given, and a site that is known by its address by its feed', async () => {
  const offline = await openTestEngine({
    transport: { send: async () => failure('OFFLINE', 'This machine seems to be offline.') },
  });
  const at = (url: string) => offline.client.request('sources.add', { url });
  expect(await at('https://news.example/')).toMatchObject({
    url: 'https://news.example/',
    found: 'nothing',
    message: expect.stringContaining('offline'),
  });
  expect(await at('https://github.com/lab/model')).toMatchObject({
    url: 'https://github.com/lab/model/releases.atom',
  });
  await offline.dispose();
});
