import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

describe.skipIf(chromiumPath === null)('pausing and stopping on the screen', () => {
  let open: PageWithFeeds;
  let page: Page;
  /** Gives out its feed, and never answers for a page. */
  let silent: Server;
  const info = () => open.client.request('library.info', {});
  const paused = () => page.getByText('Automatic collecting has been paused since');

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ page } = open);
    open.feeds.serve('/a.xml', { body: rss('The Wire', [{ title: 'One', guid: '1' }]) });
    await open.client.request('sources.add', { url: open.feeds.url('/a.xml'), allowPrivate: true });
    await open.client.request('collect.start', {});
    silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    await page.goto(`${open.origin}/#/sources`);
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
  });
  afterAll(async () => {
    await open.close();
    silent.closeAllConnections();
    silent.close();
  });
  // An address of a server on a port has this form.
  const silentUrl = () => `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;

  test('a pause of everything is seen in Sources and Inbox, and ends where it is seen', async () => {
    await page.getByRole('button', { name: 'Pause collecting' }).click();
    await paused().waitFor();
    expect((await info()).pausedSince).not.toBeNull();
    await page.goto(`${open.origin}/#/inbox`);
    await paused().waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await paused().waitFor({ state: 'detached' });
    expect((await info()).pausedSince).toBeNull();
  });

  test('a paused source says so, and undo resumes it', async () => {
    await page.goto(`${open.origin}/#/sources`);
    const row = page.getByRole('row', { name: /The Wire/ });
    await page.getByRole('button', { name: 'Pause The Wire' }).click();
    await row.getByText('only when you ask').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('only when you ask').waitFor({ state: 'detached' });
  });

  test('whole texts are fetched behind the answer, and one button stops that', async () => {
    const links = [1, 2, 3].map((at) => ({
      title: `Notice ${at}`,
      guid: `${at}`,
      link: `${silentUrl()}/${at}`,
    }));
    silent.on('request', ({ url }, response) => {
      if (url === '/f.xml') response.end(rss('Silent pages', links));
    });
    const url = `${silentUrl()}/f.xml`;
    await open.client.request('sources.add', { url, allowPrivate: true, asGiven: true, fullText: true });
    await page.getByRole('button', { name: 'Collect now' }).first().click();
    await page.getByRole('button', { name: 'Stop collecting: 0 of 3 whole texts' }).click();
    await page.getByRole('button', { name: 'Collect now', exact: true }).waitFor();
    expect((await info()).collecting).toBe(false);
    expect(open.complaints()).toEqual([]);
  });

  test('a collect that is stopped says how many sources were done', async () => {
    const asked = once(silent, 'request');
    await open.client.request('sources.add', {
      url: `${silentUrl()}/mute`,
      allowPrivate: true,
      asGiven: true,
    });
    await page.getByRole('button', { name: 'Collect now', exact: true }).click();
    await asked;
    await page.getByRole('button', { name: 'Stop collecting: 2 of 3 sources' }).click();
    await page.getByText('Stopped when 2 of 3 sources were done').waitFor();
  });
});
