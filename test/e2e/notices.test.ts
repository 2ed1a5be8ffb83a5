import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

describe.skipIf(chromiumPath === null)('what a rule tells of', () => {
  let open: PageWithFeeds;
  let page: Page;
  const items: { title: string; guid: string; link: string }[] = [];
  const collectWith = async (...titles: string[]): Promise<void> => {
    for (const title of titles)
      items.unshift({ title, guid: title, link: `https://news.example/${items.length}` });
    open.feeds.serve('/news.xml', { body: rss('Example News', items) });
    await open.client.request('collect.start', { force: true, all: true });
  };
  const notices = () => page.getByRole('region', { name: 'Notices' });

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ page } = open);
    await open.client.request('sources.add', { url: open.feeds.url('/news.xml'), allowPrivate: true });
    await collectWith('Heron was copied before the rule');
    await open.client.request('rules.create', {
      fields: {
        name: 'Copies',
        conditions: [{ kind: 'words', words: ['copied'] }],
        actions: [{ kind: 'notify' }],
      },
    });
    await page.goto(`${open.origin}/#/vocabulary`);
  });
  afterAll(() => open.close());

  test('is said where the person is, and the focus stays', async () => {
    const search = page.getByRole('searchbox', { name: 'Find a term by any of its names' });
    await search.fill('kim');
    await search.focus();
    await collectWith('Weather', 'Kestrel was copied');
    await notices().getByText('Copies: Kestrel was copied').waitFor();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('i');
    expect(await search.inputValue()).toBe('kimi');
  });

  test('stays beside what is said of changes, and its link opens the article', async () => {
    await page.getByRole('button', { name: 'Export packs' }).click();
    await notices().getByText('exported').waitFor();
    await notices().getByText('Copies: Kestrel was copied').waitFor();
    await notices().getByRole('link', { name: 'Show' }).click();
    await page.getByRole('heading', { name: 'Kestrel was copied' }).waitFor();
    await notices().getByText('Copies: Kestrel was copied').waitFor({ state: 'detached' });
  });

  test('of several articles is one notice, whose key leads to all for which the rule holds', async () => {
    await collectWith('Osprey was copied', 'Falcon was copied');
    await notices()
      .getByText(/^Copies: .* was copied, and 1 more$/)
      .waitFor();
    await page.getByRole('main').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    const list = page.getByRole('listbox').getByRole('option');
    await list.filter({ hasText: 'Falcon was copied' }).waitFor();
    expect(await list.count()).toBe(4);
    await notices()
      .getByText(/^Copies: /)
      .waitFor({ state: 'detached' });
    // More than one, and with six of them no request would get through.
    expect(open.requested().filter((url) => url.endsWith('/api/events'))).toHaveLength(1);
    expect(open.complaints()).toEqual([]);
  });
});
