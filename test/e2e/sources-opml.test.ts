import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type LoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const opml = `<opml version="2.0"><body><outline text="Labs">
  <outline text="Lab &lt;img src=x onerror=alert(1)&gt;" xmlUrl="https://a.example/feed?token=SECRET"/>
  <outline text="Lab B" xmlUrl="https://b.example/feed"/></outline>
  <outline text="Script" xmlUrl="javascript:alert(1)"/>
  <outline text="Router" xmlUrl="http://192.168.1.1/feed"/></body></opml>`;

describe.skipIf(chromiumPath === null)('the Sources, with lists of feeds and the feeds of a page', () => {
  let feeds: LoopbackFeeds;
  let open: PageWithFeeds;
  let page: Page;
  const addresses = async () =>
    (await open.client.request('sources.list', {})).sources.map(({ url }) => url).toSorted();
  const dialog = () => page.getByRole('dialog');

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ feeds, page } = open);
    feeds.serve('/', {
      body: `<!doctype html><link rel="alternate" type="text/xml" href="/a.xml"><link rel="alternate" type="text/xml" href="/b.xml">`,
    });
    for (const name of ['a', 'b'])
      feeds.serve(`/${name}.xml`, { body: rss(`Feed ${name}`, [{ title: 'One', guid: '1' }]) });
    await open.client.request('sources.add', { url: feeds.url('/old.xml'), allowPrivate: true });
    await page.goto(`${open.origin}/#/sources`);
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
  });
  afterAll(() => open.close());

  test('a list is shown with a verdict for each line, and nothing is fetched or followed yet', async () => {
    const before = feeds.requests.length;
    await page.getByRole('button', { name: 'Import OPML' }).click();
    await dialog()
      .getByLabel('OPML file of another reader')
      .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) });
    await dialog()
      .getByRole('checkbox', { name: /Lab B.*new/ })
      .waitFor();
    expect(
      await dialog()
        .getByRole('checkbox', { name: /Script/ })
        .isDisabled(),
    ).toBe(true);
    const router = dialog().getByRole('checkbox', { name: /Router.*private network/ });
    expect([await router.isChecked(), await router.isDisabled()]).toEqual([false, false]);
    expect(await dialog().getByText('Lab <img src=x onerror=alert(1)>').count()).toBe(1);
    expect(feeds.requests).toHaveLength(before);
    expect(await addresses()).toEqual([feeds.url('/old.xml')]);
  });

  test('only what is chosen is followed, and one undo takes it back', async () => {
    await dialog().getByRole('checkbox', { name: /Lab B/ }).uncheck();
    await dialog().getByRole('button', { name: 'Import 1 source' }).click();
    await page.getByText('1 source added.').waitFor();
    expect(await addresses()).toEqual([feeds.url('/old.xml'), 'https://a.example/feed?token=SECRET']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await addresses()).toEqual([feeds.url('/old.xml')]);
  });

  test('an export is saved as a file without the keys, and tells whose were left out', async () => {
    await open.client.request('opml.import', { text: opml });
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export OPML' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('faultline-sources.opml');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('xmlUrl="https://b.example/feed"');
    expect(text).not.toContain('SECRET');
    await page.getByText('Exported without the keys in the addresses of: Lab').waitFor();
  });

  test('a page with two feeds lets the person choose, and a page with none says so', async () => {
    await page.getByRole('button', { name: 'Add a source' }).first().click();
    await dialog().getByLabel('Address of the feed').fill(feeds.url('/'));
    await dialog().getByLabel('It is on this computer').check();
    await dialog().getByLabel('Fetch the whole texts').check();
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog()
      .getByRole('checkbox', { name: /Feed b/ })
      .check();
    await dialog()
      .getByRole('checkbox', { name: /Feed a/ })
      .uncheck();
    await dialog().getByRole('button', { name: 'Add 1 feed' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await addresses()).toContain(feeds.url('/b.xml'));
    expect(await addresses()).not.toContain(feeds.url('/a.xml'));
    await page.getByRole('row', { name: /Feed b.*whole texts/ }).waitFor();

    await page.getByRole('button', { name: 'Add a source' }).first().click();
    await dialog().getByLabel('Address of the feed').fill(feeds.url('/none'));
    await dialog().getByLabel('It is on this computer').check();
    await dialog().getByRole('button', { name: 'Add', exact: true }).click();
    await dialog().getByText('No feed was found there.').waitFor();
    await dialog().getByRole('button', { name: 'Add it anyway' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await addresses()).toContain(feeds.url('/none'));
  });

  test('a source that was collected says how far back its feed reaches', async () => {
    const items = ['2024-05-06', '2024-07-08'].map((date) => ({ title: date, guid: date, date }));
    feeds.serve('/old.xml', { body: rss('Old News', items) });
    await open.client.request('collect.start', { sources: [feeds.url('/old.xml')], force: true });
    await page.getByText('feed reaches back to May 6, 2024').waitFor();
  });

  test('nothing of all this broke the policy of the page', () => {
    expect(open.complaints()).toEqual([]);
  });
});
