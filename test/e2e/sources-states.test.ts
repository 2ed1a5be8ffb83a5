import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type EmptyStage, openStage } from '../support/open-stage.ts';

describe.skipIf(chromiumPath === null)('the Sources with every kind of trouble', () => {
  let open: EmptyStage;
  const row = (name: string): Locator => open.page.getByRole('row', { name });
  const isOnThePage = (): Promise<boolean> =>
    open.page.getByRole('main').evaluate((element) => element.contains(document.activeElement));

  beforeAll(async () => {
    open = await openStage('en');
    await open.fillTroubles();
    await open.go('#/sources');
    await row('Never Asked Yet').waitFor();
  }, 60_000);
  afterAll(() => open.close());

  test('what waits for a person stands first, then what is broken, then what works', async () => {
    const names = await open.page.getByRole('row').getByRole('link').allTextContents();
    const place = (name: string): number => names.indexOf(name);
    expect(place('Sold Domain')).toBe(0);
    expect(place('Agency Bulletin')).toBe(1);
    expect(place('Two Rooms')).toBeLessThan(place('Institute for Nothing Yet'));
    expect(place('Unreachable Observer')).toBeLessThan(place('Big Archive'));
  });

  test.each([
    ['Agency Bulletin', 'Too slow'],
    ['Archive of Everything', 'Too large'],
    ['Court Notices', 'Refuses us'],
    ['Daily Ledger', 'Cut off'],
    ['Gated Research', 'Not a feed'],
    ['Half a Feed', 'Cannot be read'],
    ['Institute for Nothing Yet', 'Empty'],
    ['Lab Weblog', 'Not found'],
    ['Ministry of Ended Things', 'Gone for good'],
    ['Overloaded Wire', 'Server error'],
    ['Patient Reader', 'Asks us to wait'],
    ['Quiet Quarterly', 'Silent for long'],
    ['Router in the Hall', 'Address refused'],
    ['Standards Body', 'Certificate problem'],
    ['Unreachable Observer', 'No connection'],
    ['Moved Weblog', 'Moved'],
    ['Never Asked Yet', 'not collected yet'],
  ])('%s: %s', async (name, state) => {
    expect(await row(name).getByText(state, { exact: true }).count()).toBe(1);
  });

  test('a feed that became another waits for the person, who takes it in by key', async () => {
    await row('Sold Domain').getByText('This address now gives “Casino Bonus Reviews”').waitFor();
    await row('Sold Domain').getByRole('button', { name: 'Take its articles in' }).focus();
    await open.page.keyboard.press('Enter');
    await open.page.getByText('Collected: 5 new articles').waitFor();
    await row('Sold Domain').getByText('Another feed?').waitFor({ state: 'detached' });
    expect(await isOnThePage()).toBe(true);
  });

  test('what a first import left out comes by key', async () => {
    await row('Big Archive').getByRole('button', { name: 'Bring the other 120 as well' }).focus();
    await open.page.keyboard.press('Enter');
    await row('Big Archive').getByText('620', { exact: true }).waitFor();
    expect(await isOnThePage()).toBe(true);
  });

  test('an activity tells of each source why it was asked or passed over', async () => {
    await open.page.getByRole('button', { name: 'Recent activity' }).click();
    const lines = open.page.getByRole('dialog').getByRole('row');
    await lines.filter({ hasText: 'Skipped: not due yet' }).first().waitFor();
    await lines.filter({ hasText: 'Skipped: its server asked to be left alone' }).first().waitFor();
    await lines.filter({ hasText: 'Agency Bulletin' }).filter({ hasText: 'Too slow' }).first().waitFor();
    expect(open.complaints()).toEqual([]);
  });
});
