import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbour, madeFile, saltTheme } from '../shared/packs/made-pack.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { collectNews } from '../support/collect-news.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const items = [
  {
    title: 'Harbour Labs was copied',
    guid: 'g1',
    date: '2026-02-23T09:00:00Z',
    text: '<p>The vendor found salted outputs in a rival.</p>',
  },
  { title: 'A museum copied a painting', guid: 'g2', date: '2026-02-21T09:00:00Z', text: '<p>Tulips.</p>' },
];
const packed = (kind: string, ...entries: object[]) => ({ kind, id: 'mine', entries });
const ours = madeFile({
  version: '2',
  maker: 'The desk',
  packs: [packed('actor', harbour), packed('theme', saltTheme)],
});

describe.skipIf(chromiumPath === null)('packs of one’s own', () => {
  let open: PageWithFeeds;
  let page: Page;
  beforeAll(async () => {
    open = await openPageWithFeeds();
    page = open.page;
    await collectNews(open, items);
    await page.goto(`${open.origin}/#/vocabulary`);
  });
  afterAll(() => open.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const hasFocus = () => page.evaluate(() => document.activeElement !== document.body);

  async function choose(text: string, name = 'harbours.json'): Promise<void> {
    await button('Import a pack').press('Enter');
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await dialog().getByLabel('File of a pack').setInputFiles(file);
  }

  test('are reached from the packs that ship, and say what one is while there is none', async () => {
    await page.getByRole('link', { name: 'Your packs' }).press('Enter');
    await page.getByText('No pack of your own yet').waitFor();
  });

  test('a file of which nothing can be taken says why, and cannot be imported', async () => {
    await choose('{"format": "faultline/rules-file", "schema": 1}');
    await dialog().getByRole('alert').getByText('The file holds no packs').waitFor();
    expect(await dialog().getByRole('button', { name: 'Import a pack' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('one bad entry is told, and the others are listed', async () => {
    const bad = { id: 'acme', name: 'Acme', kind: 'lab', aliases: ['DeepSeek'] };
    await choose(madeFile({ packs: [packed('actor', bad, harbour)] }));
    await dialog().getByText('1 thing is left out:').waitFor();
    await dialog()
      .getByText(/The actor "acme" is left out: aliases: "DeepSeek" stands for deepseek/)
      .waitFor();
    await dialog().getByRole('list', { name: '1 entry' }).getByText('Harbour Labs').waitFor();
    await page.keyboard.press('Escape');
  });

  test('a file shows what it would change in stored articles, and changes nothing by that', async () => {
    await choose(ours);
    await dialog().getByText('4 examples tried: all are as they should be.').waitFor();
    await dialog().getByRole('button', { name: 'Show what would change' }).press('Enter');
    const changes = dialog().getByRole('region', { name: 'What would change' });
    await changes.getByText('Of 2 articles, 1 would change. 1 would come to the subject').waitFor();
    expect(await hasFocus()).toBe(true);
    await changes.locator('summary').filter({ hasText: 'Harbour Labs' }).press('Enter');
    await changes.getByRole('link', { name: 'Harbour Labs was copied' }).waitFor();
    await changes.getByText('“Harbour Labs” in the title').waitFor();
    const { packs } = await open.client.request('packs.list', {});
    expect(packs).toEqual([]);
  });

  test('is imported by the name of its file, and its terms are in the vocabulary', async () => {
    await dialog().getByRole('button', { name: 'Import harbours' }).press('Enter');
    await page.getByRole('heading', { name: 'harbours' }).waitFor();
    await page.getByText('version 2 · by The desk · 2 entries').waitFor();
    await page.getByRole('link', { name: 'Salted outputs' }).press('Enter');
    const term = page.getByRole('article');
    await term.getByText('Your pack “harbours”, version 2').waitFor();
    await term.getByText('Salted butter is dear.').waitFor();
    await term.getByRole('link', { name: '1 article' }).press('Enter');
  });

  test('a tag that it gave says so, with the words', async () => {
    await page.getByText('Harbour Labs was copied').first().click();
    const why = page.getByRole('region', { name: 'Why it is here' });
    await why.getByText('pack harbours').first().waitFor();
    await why.getByRole('button', { name: 'Salted outputs', exact: true }).waitFor();
  });

  test('its terms can be chosen in filters, in the dialog of tags and in rules', async () => {
    await page.goto(`${open.origin}/#/inbox?state=all&relevant=0`);
    await page.getByRole('checkbox', { name: /^Salted outputs/ }).waitFor();
    await page.goto(`${open.origin}/#/vocabulary/rules?rule=new&gives=theme:salting`);
    await button('Remove Salted outputs').waitFor();
  });

  test('is exported as a file that says the same', async () => {
    await page.goto(`${open.origin}/#/vocabulary/packs`);
    const download = page.waitForEvent('download');
    await button('Export harbours').press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('harbours.json');
    const text = await readFile(await saved.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      name: 'harbours',
      packs: [{ entries: [harbour] }, { kind: 'theme' }],
    });
    await choose(text);
    await dialog().getByText('This library has all of it already').waitFor();
    await page.keyboard.press('Escape');
  });

  test('is removed after a look at what goes with it, and comes back by an undo', async () => {
    await button('Remove harbours').press('Enter');
    await dialog().getByRole('button', { name: 'Show what would change' }).press('Enter');
    await dialog()
      .getByText('Of 2 articles, 1 would change. 0 would come to the subject, 1 would leave it.')
      .waitFor();
    await dialog().getByRole('button', { name: 'Remove' }).press('Enter');
    await page.getByText('No pack of your own yet').waitFor();
    await expect.poll(hasFocus).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'harbours' }).waitFor();
    expect(open.complaints()).toEqual([]);
  });
});
