import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

describe.skipIf(chromiumPath === null)('the Sources without a mouse', () => {
  let open: PageWithFeeds;
  let page: Page;
  const button = (name: string): Locator => page.getByRole('button', { name });
  const dialog = (): Locator => page.getByRole('dialog');
  const isFocused = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ page } = open);
    for (const name of ['a', 'b']) {
      open.feeds.serve(`/${name}.xml`, { body: rss(`Feed ${name}`, [{ title: 'One', guid: '1' }]) });
      const url = open.feeds.url(`/${name}.xml`);
      await open.client.request('sources.add', { url, title: `Feed ${name}`, allowPrivate: true });
    }
    await page.goto(`${open.origin}/#/sources`);
    await page.getByRole('row', { name: /Feed b/ }).waitFor();
  });
  afterAll(() => open.close());

  test('Tab reaches every action, in the order in which they are seen', async () => {
    await page.getByRole('main').focus();
    const reached: string[] = [];
    for (let step = 0; step < 17; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      reached.push(name ?? '');
    }
    const actionsOf = (name: string) => [
      name,
      `Collect ${name} now`,
      `Pause ${name}`,
      `Fetch whole texts of ${name}`,
      `Remove ${name}`,
    ];
    const head = [
      'Pause collecting',
      'Recent activity',
      'Export OPML',
      'Import OPML',
      'Catalogue',
      'Add a source',
    ];
    expect(reached).toEqual([...head, 'Sources', ...actionsOf('Feed a'), ...actionsOf('Feed b')]);
  });

  test.each(['Recent activity', 'Import OPML', 'Catalogue', 'Add a source', 'Remove Feed b'])(
    '“%s” opens with Enter, keeps the focus, closes with Escape and gives the focus back',
    async (name) => {
      await button(name).focus();
      await page.keyboard.press('Enter');
      await dialog().waitFor();
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('Tab');
        expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      await expect.poll(() => isFocused(button(name))).toBe(true);
    },
  );

  test('the key A opens the adding of a source, with the focus where its address goes', async () => {
    await page.keyboard.press('A');
    await expect.poll(() => isFocused(dialog().getByLabel('Address of the feed'))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('a source is collected, paused and set to whole texts by key, and the focus stays', async () => {
    await button('Collect Feed a now').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Collected: 1 new article').waitFor();
    expect(await isFocused(button('Collect Feed a now'))).toBe(true);
    for (const name of ['Pause Feed a', 'Fetch whole texts of Feed a']) {
      await button(name).focus();
      await page.keyboard.press(' ');
      await page.locator(`button[aria-label="${name}"][aria-pressed=true]`).waitFor();
      expect(await isFocused(button(name))).toBe(true);
    }
  });

  test('after a source was removed the focus is on the page, not lost', async () => {
    await button('Remove Feed a').focus();
    await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Remove' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Feed a/ }).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.getByRole('main').evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('row', { name: /Feed a/ }).waitFor();
  });

  test('an article list of a source opens with Enter on its name', async () => {
    await page.getByRole('link', { name: 'Feed b' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/inbox\?source=/);
    expect(open.complaints()).toEqual([]);
  });
});
